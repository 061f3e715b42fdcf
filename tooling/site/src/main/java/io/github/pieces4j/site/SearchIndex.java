package io.github.pieces4j.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What the search looks through: each section of each page, as a script that needs no server. */
final class SearchIndex {
  private record Section(String place, String page, String heading, StringBuilder text) {}

  private final List<Section> sections = new ArrayList<>();

  void add(Chapter chapter, Node page, Anchors anchors) {
    sections.add(new Section(chapter.file(), chapter.title(), "", new StringBuilder()));
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Heading heading) {
            sections.add(
                new Section(
                    chapter.file() + "#" + anchors.of(heading),
                    chapter.title(),
                    Anchors.text(heading),
                    new StringBuilder()));
          }

          @Override
          public void visit(Paragraph paragraph) {
            append(Anchors.text(paragraph));
          }

          @Override
          public void visit(BulletList list) {
            visitChildren(list);
          }

          @Override
          public void visit(CustomBlock table) {
            append(Anchors.text(table));
          }

          @Override
          public void visit(FencedCodeBlock code) {
            append(code.getLiteral());
          }
        });
  }

  private void append(String text) {
    sections.get(sections.size() - 1).text().append(text).append(' ');
  }

  String script() {
    return sections.stream()
        .filter(it -> !it.heading().isEmpty() || !it.text().isEmpty())
        .map(SearchIndex::json)
        .collect(Collectors.joining(",\n", "const sections = [\n", "\n];\n"));
  }

  private static String json(Section section) {
    return "[%s, %s, %s, %s]"
        .formatted(
            quoted(section.place()),
            quoted(section.page()),
            quoted(section.heading()),
            quoted(section.text().toString()));
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
    return '"' + escaped.replace("</", "<\\/") + '"';
  }
}
