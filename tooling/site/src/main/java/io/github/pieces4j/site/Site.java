package io.github.pieces4j.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A program that makes a site of the project's pages, and of what Javadoc and Dokka wrote. */
final class Site {
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final List<String> JAVADOC = List.of("target/reports/apidocs", "target/dokka");

  static final String PICTURES = "docs/images";

  private final Path project;
  private final Path output;
  private final String version;
  private final String repository;
  private final SearchIndex search = new SearchIndex();

  Site(Path project, Path output, String version, String repository) {
    this.project = project;
    this.output = output;
    this.version = version;
    this.repository = repository;
  }

  /** Takes the project's root, where the site goes, the version, and the repository's URL. */
  public static void main(String... arguments) throws IOException {
    Path output = Path.of(arguments[1]);
    new Site(Path.of(arguments[0]), output, arguments[2], arguments[3]).make();
    List<String> dead = DeadLinks.in(output);
    if (!dead.isEmpty()) {
      throw new IllegalStateException("These links lead nowhere:\n" + String.join("\n", dead));
    }
    System.out.println("The site is at " + output.resolve("index.html").toUri());
  }

  void make() throws IOException {
    Files.createDirectories(output);
    List<String> modules = copyJavadoc();
    copy(project.resolve(PICTURES), output.resolve("images"));
    for (Chapter chapter : Chapter.ALL) {
      Files.writeString(output.resolve(chapter.file()), page(chapter, modules));
    }
    Files.writeString(output.resolve("sections.js"), search.script());
    for (String resource : List.of("site.css", "search.js")) {
      Files.writeString(output.resolve(resource), resource(resource));
    }
  }

  private String page(Chapter chapter, List<String> modules) throws IOException {
    Node page =
        Parser.builder()
            .extensions(EXTENSIONS)
            .build()
            .parse(Files.readString(project.resolve(chapter.source())));
    page.accept(new PageLinks(chapter, repository));
    Anchors anchors = new Anchors(page);
    search.add(chapter, page, anchors);
    return resource("page.html")
        .replace("@TITLE@", chapter.title())
        .replace("@VERSION@", version)
        .replace("@MENU@", menu(chapter, modules))
        .replace("@PAGE@", html(page, anchors));
  }

  private static String html(Node page, Anchors anchors) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof Heading) {
                    attributes.put("id", anchors.of(node));
                  }
                })
        .build()
        .render(page);
  }

  private static String menu(Chapter current, List<String> modules) {
    Map<String, List<Chapter>> parts =
        Chapter.ALL.stream()
            .collect(
                Collectors.groupingBy(
                    Chapter::part, java.util.LinkedHashMap::new, Collectors.toList()));
    StringBuilder menu = new StringBuilder();
    parts.forEach(
        (part, chapters) -> {
          menu.append("<h2>").append(part).append("</h2>\n<ul>\n");
          for (Chapter chapter : chapters) {
            String mark = chapter.equals(current) ? " aria-current=\"page\"" : "";
            menu.append(item(chapter.file(), chapter.title(), mark));
          }
          menu.append("</ul>\n");
        });
    if (!modules.isEmpty()) {
      menu.append("<h2>Javadoc and KDoc</h2>\n<ul>\n");
      modules.forEach(module -> menu.append(item("api/" + module + "/index.html", module, "")));
      menu.append("</ul>\n");
    }
    return menu.toString();
  }

  private static String item(String href, String title, String mark) {
    return "<li><a href=\"%s\"%s>%s</a></li>%n".formatted(href, mark, title);
  }

  /** Copies what the profile "release" has made; returns the modules in their order. */
  private List<String> copyJavadoc() throws IOException {
    try (Stream<Path> modules = Files.list(project)) {
      List<Path> documented =
          modules.filter(it -> it.getFileName().toString().startsWith("sdk-")).sorted().toList();
      for (Path module : documented) {
        for (String folder : JAVADOC) {
          if (Files.exists(module.resolve(folder).resolve("index.html"))) {
            copy(module.resolve(folder), output.resolve("api").resolve(module.getFileName()));
          }
        }
      }
      return documented.stream()
          .map(it -> it.getFileName().toString())
          .filter(it -> Files.exists(output.resolve("api").resolve(it)))
          .toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream resource = Site.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IOException(name + " is missing");
      }
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
