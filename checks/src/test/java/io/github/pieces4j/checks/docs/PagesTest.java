package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds all pages to code that is compiled: they show all examples of the sources, and no more. */
class PagesTest {
  @ParameterizedTest
  @CsvSource({"java, .java", "kotlin, .kt"})
  void thePagesShowCodeThatIsCompiled(String language, String extension) throws IOException {
    List<String> examples = Example.all(extension).stream().map(Example::code).toList();
    List<String> shown =
        Page.all().stream()
            .filter(page -> !ReadmeTest.runs(page, language))
            .flatMap(page -> page.blocks(language).stream())
            .toList();
    assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(examples);
  }

  @Test
  void eachBlockSaysWhatItIs() throws IOException {
    for (Page page : Page.all()) {
      assertThat(page.blocks())
          .as("%s", page.path())
          .extracting(Page.Block::language)
          .isSubsetOf("gradle", "java", "json", "kotlin", "sql", "toml", "xml", "sh", "text");
    }
  }

  @Test
  void theLinksLeadSomewhere() throws IOException {
    for (Page page : Page.all()) {
      assertThat(page.links())
          .as("%s", page.path())
          .allSatisfy(link -> assertThat(page.path().resolveSibling(link)).exists());
    }
  }
}
