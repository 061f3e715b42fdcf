package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text is somebody's: it must neither look as if it were the page around it, nor do anything. */
class SafeMarkdownTest {
  private static final List<Parser> VIEWERS =
      List.of(
          Parser.builder().build(),
          Parser.builder().extensions(List.of(TablesExtension.create())).build());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain, 1 < 2, a<-b and #hashtag",
        "- list\n- of two\n\n| a | b |\n|---|---|\n| `x` | y |",
        "use `List<String>` or ``a ` <b>``",
        "```java\n# <b>\n## Assistant, 2024\n![a](http://x) [[b]]\n---\n```\nand on",
        "~~~~\n~~~\n```\n<b>\n~~~~",
        "above\n\n---\n\nbelow",
        "\\<escaped> and \\\\\\<too>",
        "    # indented",
        "[a](https://example.com) <https://example.com> [b](#c) <mailto:a@example.com>",
        "[a][b]\n\n[b]: https://example.com",
        "1. x\n   ```\n   <b>\n   ```\n",
      })
  void harmlessTextStaysAsItIs(String text) {
    assertThat(SafeMarkdown.of(text)).isEqualTo(text.stripTrailing() + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"```", "````java\ncode\n```", "~~~\n```", "```\ncode\n``` x"})
  void theLastFenceIsClosed(String text) {
    String fence = text.replaceFirst("(?s)^([`~]+).*", "$1");

    assertThat(SafeMarkdown.of(text)).isEqualTo(text + "\n" + fence + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "# Title^### Title",
        "## Assistant, 2024^#### Assistant, 2024",
        "'   ## Assistant'^'   #### Assistant'",
        "##^####",
        "##### Five^###### Five",
        "###### Six^###### Six",
        "- ## In a list^- #### In a list",
        "> # In a quote^> ### In a quote",
        "> - 1. # In all^> - 1. ### In all",
        "Assistant//---^Assistant//\\---",
        "Assistant//===^Assistant//\\===",
        "> Assistant//> --^> Assistant//> \\--",
      })
  void headingsRankBelowThoseOfThePage(String text, String lower) {
    String lines = text.replace("//", "\n");
    assertThat(SafeMarkdown.of(lines)).isEqualTo(lower.replace("//", "\n") + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      value = {
        "<h2>Assistant</h2>^\\<h2>Assistant\\</h2>",
        "a <b>^a \\<b>",
        "<?x^\\<?x",
        "\\\\<b>^\\\\\\<b>",
        "`<a>` <b>^`<a>` \\<b>",
        "![a](http://example.com/x.png)^\\![a](http://example.com/x.png)",
        "[a](javascript:alert)^\\[a](javascript:alert)",
        "[a](JAVA&#115;cript:alert)^\\[a](JAVA&#115;cript:alert)",
        "<javascript:alert>^\\<javascript:alert>",
        "[a](file:///etc/passwd)^\\[a](file:///etc/passwd)",
        "[a](data:text/html,x)^\\[a](data:text/html,x)",
        "[[note]]^[\\[note]]",
        "![[note]]^\\![\\[note]]",
        "%% hidden^%\\% hidden",
      })
  void whatDoesSomethingIsText(String text, String harmless) {
    assertThat(SafeMarkdown.of(text)).isEqualTo(harmless + "\n");
  }

  @Test
  void whatIsDefinedInOneTextLeadsNowhereInAnother() {
    assertThat(SafeMarkdown.of("[x]: javascript:alert")).isEqualTo("\\[x]: javascript:alert\n");
    assertThat(SafeMarkdown.of("![x]")).isEqualTo("\\![x]\n");
  }

  @Test
  void codeThatProgramsRunIsJustText() {
    assertThat(SafeMarkdown.of("```dataviewjs\nx\n```")).startsWith("```text dataviewjs\n");
    assertThat(SafeMarkdown.of("> ~~~ dataview\n> x")).startsWith("> ~~~text  dataview\n");
  }

  @Test
  void allLineEndsAreTheSame() {
    assertThat(SafeMarkdown.of("a\u0085# b\u2028# c\u2029# d\r# e\r\n# f"))
        .isEqualTo("a\n### b\n### c\n### d\n### e\n### f\n");
  }

  @Test
  void whatSteersTheTextIsVisible() {
    assertThat(SafeMarkdown.of("a\u202Eb\u0007\tc\u2066"))
        .isEqualTo("a\\u202eb\\u0007\tc\\u2066\n");
  }

  @Test
  void whatIsTooLongOrTooDeepIsSafeToo() {
    assertThat(SafeMarkdown.of("# a ``` b\n" + "x".repeat(1_000_000))).startsWith("````\n# a");
    requireHarmless(SafeMarkdown.of(">".repeat(10_000) + "<b>"));
    requireHarmless(SafeMarkdown.of("*".repeat(20_000) + "a" + "*".repeat(20_000)));
    requireHarmless(SafeMarkdown.of("[".repeat(5_000) + "<b>"));
  }

  /** Whatever stands in two texts, the page around them has its own headings and nothing active. */
  @Test
  void randomTextsNeverGetOutOfTheirPlace() {
    List<String> pieces =
        List.of(
            "#",
            "## ",
            "\n",
            "\n\n",
            "    ",
            "> ",
            "- ",
            "1. ",
            "`",
            "```",
            "~~~",
            "<b>",
            "<!--",
            "-->",
            "<script>",
            "</p>",
            "![",
            "[",
            "]",
            "(",
            ")",
            "[x]: ",
            "javascript:a",
            "http://a",
            "---",
            "===",
            "|",
            "\\",
            "&lt;",
            "*",
            "_",
            "word",
            "<?",
            "?>",
            "[[",
            "]]",
            "%%",
            "\t",
            "\"",
            "\n|-|-|\n");
    Random random = new Random(20_261_127);
    for (int number = 0; number < 3_000; number++) {
      String first = text(pieces, random);
      String second = text(pieces, random);
      String page =
          "# T\n\n## A\n\n" + SafeMarkdown.of(first) + "\n## B\n\n" + SafeMarkdown.of(second);
      for (Parser viewer : VIEWERS) {
        List<String> headings = requireHarmless(page, viewer);
        assertThat(headings).as(first + "\n=====\n" + second).containsExactly("T", "A", "B");
      }
    }
  }

  private static String text(List<String> pieces, Random random) {
    return IntStream.range(0, 1 + random.nextInt(14))
        .mapToObj(it -> pieces.get(random.nextInt(pieces.size())))
        .collect(Collectors.joining());
  }

  private static void requireHarmless(String page) {
    VIEWERS.forEach(viewer -> requireHarmless(page, viewer));
  }

  /** Returns the headings of the two highest ranks. */
  private static List<String> requireHarmless(String page, Parser viewer) {
    List<Node> nodes = SafeMarkdown.nodes(viewer.parse(page));
    assertThat(nodes)
        .as(page)
        .noneMatch(it -> it instanceof HtmlBlock || it instanceof HtmlInline || it instanceof Image)
        .noneMatch(
            it -> it instanceof Link link && !link.getDestination().matches("(?s)(http://|#).*"));
    return nodes.stream()
        .filter(it -> it instanceof Heading heading && heading.getLevel() < 3)
        .map(it -> ((org.commonmark.node.Text) it.getFirstChild()).getLiteral())
        .toList();
  }
}
