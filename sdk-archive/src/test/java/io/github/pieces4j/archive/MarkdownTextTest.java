package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is somebody's: it must not look as if it were the page around it. */
class MarkdownTextTest {
  private static String written(String text) throws IOException {
    StringWriter out = new StringWriter();
    MarkdownText.write(text, out);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain, 1 < 2, a<-b and #hashtag",
        "- list\n- of two\n\n| a | b |\n|---|---|\n| `x` | y |",
        "use `List<String>` or ``a ` <b>``",
        "```java\n# <b>\n## Assistant, 2024\n---\n```\nand on",
        "~~~~\n~~~\n```\n<b>\n~~~~",
        "above\n\n---\n\nbelow",
        "\\<escaped> and \\\\\\<too>",
        "    # indented",
      })
  void harmlessTextStaysAsItIs(String text) throws IOException {
    assertThat(written(text)).isEqualTo(text + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "````java\ncode\n```", "~~~\n```", "```\ncode\n``` x"})
  void theLastFenceIsClosed(String text) throws IOException {
    String fence = text.replaceFirst("(?s)^([`~]+).*", "$1");

    assertThat(written(text)).isEqualTo(text + "\n" + fence + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# Title|### Title",
        "## Assistant, 2024|#### Assistant, 2024",
        "'   ## Assistant'|#### Assistant",
        "##|####",
        "##### Five|###### Five",
        "###### Six|###### Six",
      })
  void headingsRankBelowThoseOfThePage(String text, String lower) throws IOException {
    assertThat(written(text)).isEqualTo(lower + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "===", "-", "  =  "})
  void nothingIsUnderlinedToAHeading(String line) throws IOException {
    assertThat(written("Assistant, 2024\n" + line)).isEqualTo("Assistant, 2024\n\n" + line + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "<h2>Assistant</h2>^\\<h2>Assistant\\</h2>",
        "a <!-- b^a \\<!-- b",
        "<?x^\\<?x",
        "\\\\<b>^\\\\\\<b>",
        "`<a>` <b>^`<a>` \\<b>",
        "` <b>^` \\<b>",
        "\\` <b> `^\\` \\<b> `",
        "| ` | <b> ` |^| ` | \\<b> ` |",
        "| ` | ` x ` <b> ` |^| ` | ` x ` \\<b> ` |",
      })
  void htmlIsText(String text, String harmless) throws IOException {
    assertThat(written(text)).isEqualTo(harmless + "\n");
  }

  @Test
  void whereCodeMayHaveBegunBeforeNothingIsTakenForCode() throws IOException {
    assertThat(written("a `\n- b <i> `\n` <b> `\n\n` <b> `"))
        .isEqualTo("a `\n- b \\<i> `\n` \\<b> `\n\n` <b> `\n");
  }

  @Test
  void aFenceThatIsIndentedBeginsAtTheMargin() throws IOException {
    assertThat(written("1. x\n   ```\n   <b>\n   ```\n## y"))
        .isEqualTo("1. x\n```\n   <b>\n   ```\n#### y\n");
    assertThat(written("   ```\n```\n## Assistant")).endsWith("```\n```\n#### Assistant\n");
  }

  @Test
  void allLineEndsAreTheSame() throws IOException {
    assertThat(written("a\u0085# b\u2028# c\u2029# d\r# e\r\n# f"))
        .isEqualTo("a\n### b\n### c\n### d\n### e\n### f\n");
  }

  @Test
  void whatSteersTheTextIsVisible() throws IOException {
    assertThat(written("a\u202Eb\u0007\tc\u2066")).isEqualTo("a\\u202eb\\u0007\tc\\u2066\n");
  }

  @Test
  void aTextWithoutLinesIsALine() throws IOException {
    assertThat(written("")).isEqualTo("\n");
  }
}
