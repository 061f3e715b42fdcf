package io.github.pieces4j.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {
  private static final Path PROJECT = Path.of("..", "..");

  /** For those who send a change, who see it where they do so. */
  private static final Set<String> NO_CHAPTERS = Set.of(".github/PULL_REQUEST_TEMPLATE.md");

  @TempDir static Path site;

  @BeforeAll
  static void make() throws IOException {
    new Site(PROJECT, site, "1.2.3", "https://example.org/project").make();
  }

  @Test
  void eachPageIsAChapter() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      List<String> pages =
          files
              .map(it -> PROJECT.relativize(it).toString().replace('\\', '/'))
              .filter(it -> it.endsWith(".md") && !it.contains("target/"))
              .filter(it -> !NO_CHAPTERS.contains(it))
              // What the benchmarks write is beside its page in the repository.
              .filter(it -> !it.startsWith("docs/benchmarks/jdk-"))
              .toList();
      assertThat(Chapter.ALL)
          .extracting(Chapter::source)
          .containsExactlyInAnyOrderElementsOf(pages);
    }
  }

  @Test
  void noLinkIsDead() throws IOException {
    assertThat(DeadLinks.in(site)).isEmpty();
  }

  @Test
  void aDeadLinkIsFound(@TempDir Path broken) throws IOException {
    Files.writeString(
        broken.resolve("a.html"),
        "<h1 id=\"here\"></h1><a href=\"#here\"></a><a href=\"#gone\"></a><a href=\"b.html\"></a>");
    assertThat(DeadLinks.in(broken))
        .containsExactly("a.html: href=\"#gone\"", "a.html: href=\"b.html\"");
  }

  @Test
  void pagesSayTheirVersionAndLinkToEachOtherAndToTheRepository() throws IOException {
    assertThat(site.resolve("index.html"))
        .content()
        .contains("<span>1.2.3</span>")
        .contains("<a href=\"streams.html\">streams</a>")
        .contains("<a href=\"https://example.org/project/blob/HEAD/examples/spring-webflux\">");
    assertThat(site.resolve("spring.html")).content().contains("<h2 id=\"metrics-and-traces\">");
  }

  @Test
  void theSearchKnowsSectionsWithTheirTables() throws IOException {
    assertThat(site.resolve("sections.js"))
        .content()
        .contains("[\"spring.html#failed-calls\", \"Spring Boot\", \"Failed calls\", ")
        .contains("the server did not answer in time");
  }
}
