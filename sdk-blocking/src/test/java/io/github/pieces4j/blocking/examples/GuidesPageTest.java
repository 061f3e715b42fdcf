package io.github.pieces4j.blocking.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the guides to the code that runs: each shows its examples, in their order, and no other.
 */
class GuidesPageTest {
  private static final Path PAGES = Path.of("../docs");
  private static final Path SOURCES = Path.of("src/test/java/io/github/pieces4j/blocking/examples");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^ *// example: \\w+\\R(.*?)^ *// end$");
  private static final Pattern CODE = Pattern.compile("(?ms)^```\\w*\\R(.*?)^```$");

  @ParameterizedTest
  @CsvSource({
    "blocking.md, BlockingGuideTest.java",
    "testing.md, TestingGuideTest.java",
    "troubleshooting.md, TroubleshootingGuideTest.java",
    "migration.md, MigrationGuideTest.java"
  })
  void theGuideShowsCodeThatRuns(String page, String source) throws IOException {
    List<String> examples = blocks(EXAMPLE, SOURCES.resolve(source), GuidesPageTest::unindented);
    assertThat(examples).isNotEmpty();
    assertThat(blocks(CODE, PAGES.resolve(page), code -> code)).isEqualTo(examples);
  }

  private static List<String> blocks(Pattern pattern, Path file, UnaryOperator<String> change)
      throws IOException {
    return pattern
        .matcher(Files.readString(file))
        .results()
        .map(it -> change.apply(it.group(1)))
        .toList();
  }

  /** A last line that is empty would count as one without indentation. */
  private static String unindented(String code) {
    return code.stripTrailing().stripIndent() + "\n";
  }
}
