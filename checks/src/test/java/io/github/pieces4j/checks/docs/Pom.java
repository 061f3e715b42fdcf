package io.github.pieces4j.checks.docs;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Is a POM of the project, or a part of one that a page shows. */
record Pom(Document document) {
  static Pom of(Path module) throws Exception {
    return of(Files.readString(Project.ROOT.resolve(module).resolve("pom.xml")));
  }

  /** Returns what the build made of it for those who depend on the module. */
  static Pom published(Path module) throws Exception {
    return of(Files.readString(Project.ROOT.resolve(module).resolve("target/published-pom.xml")));
  }

  static Pom of(String xml) throws Exception {
    InputSource source = new InputSource(new StringReader(xml));
    return new Pom(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source));
  }

  /** Returns the texts of the elements that an XPath selects. */
  List<String> texts(String path) throws Exception {
    NodeList nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> nodes.item(index).getTextContent())
        .toList();
  }

  String artifactId() throws Exception {
    return texts("/project/artifactId").get(0);
  }

  /** Returns the artifacts of this project that it depends on, manages or imports. */
  List<String> ownDependencies() throws Exception {
    return texts("//dependency[groupId='io.github.pieces4j']/artifactId");
  }
}
