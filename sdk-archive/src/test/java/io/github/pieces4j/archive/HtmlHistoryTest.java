package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlHistoryTest {
  private static final Pattern DATA =
      Pattern.compile("(?s)<script type=\"application/json\">(.*?)</script>");

  @TempDir private Path directory;

  private static List<String> data(Path file) throws IOException {
    return DATA.matcher(Files.readString(file)).results().map(it -> it.group(1)).toList();
  }

  @Test
  void hostileTextsStayWithinTheData() throws Exception {
    try (HostileTexts texts = new HostileTexts()) {
      Path file = texts.addTo(FinishedExport.in(directory)).writeHtml();

      List<String> data = data(file);
      assertThat(data).hasSize(1 + 2 * texts.count()).noneMatch(json -> json.contains("<"));
      for (int place = 1; place < data.size(); place += 2) {
        assertThat(JsonTree.object(bytes(data.get(place)))).containsKeys("id", "title");
        assertThat(JsonTree.object(bytes(data.get(place + 1))).get("parts"))
            .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
            .hasSize(2);
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theBrowserIsToldWhatMayRun() throws Exception {
    String html = Files.readString(FinishedExport.in(directory).writeHtml());

    Matcher script = Pattern.compile("(?s)<script>(.*?)</script>").matcher(html);
    assertThat(script.find()).isTrue();
    String hash = Base64.getEncoder().encodeToString(Sha256.bytesOf(bytes(script.group(1))));
    assertThat(script.find()).as("another script").isFalse();
    assertThat(html)
        .contains("default-src 'none'", "script-src 'sha256-" + hash + "'")
        .doesNotContain("unsafe")
        .doesNotContainPattern("@[A-Z_]+@")
        .doesNotContainPattern("(?:src|href)=\"[^#]");
  }

  @Test
  void aNewFileTakesThePlaceOfTheOneBefore() throws Exception {
    Path file = FinishedExport.in(directory).addConversation("a", "First", "").writeHtml();
    FinishedExport.in(directory).addConversation("b", "Second", "").writeHtml();

    assertThat(file).content().contains("\"title\":\"First\"", "\"title\":\"Second\"");
    assertThat(HtmlHistory.isIn(directory)).isTrue();
    assertThat(directory).isDirectoryNotContaining("glob:**.unfinished");
  }

  @Test
  void aPlantedLinkIsReplacedAndNotFollowed() throws Exception {
    Path elsewhere = Files.writeString(directory.resolve("elsewhere"), "somebody's");
    Path export = directory.resolve("export");
    Files.createDirectories(export);
    FinishedExport begun = FinishedExport.in(export);
    Files.createSymbolicLink(export.resolve(HtmlHistory.FILE), elsewhere);
    Files.createSymbolicLink(export.resolve(HtmlHistory.FILE + ".unfinished"), elsewhere);
    assertThat(HtmlHistory.isIn(export)).isFalse();

    Path file = begun.writeHtml();

    assertThat(elsewhere).hasContent("somebody's");
    assertThat(file).isRegularFile();
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }

  @Test
  void anotherProcessThatWritesIsNotDisturbed() throws Exception {
    FinishedExport.in(directory).writeHtml();
    Manifest manifest = Manifest.of(directory).orElseThrow();
    try (WriterLock lock = WriterLock.of(directory)) {
      lock.whileHeld(
          () ->
              assertThatThrownBy(() -> HtmlHistory.write(directory, manifest, (done, known) -> {}))
                  .isInstanceOf(IOException.class)
                  .hasMessageContaining("is being written by another process"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "It is *so* **big** `x<y`|[[\"p\",\"It is \",[\"em\",\"so\"],\" \",[\"strong\",\"big\"],\" \",[\"code\",\"x\\u003cy\"]]]",
        "# Top|[[\"h3\",\"Top\"]]",
        "<b>x</b>|[[\"p\",\"\\u003cb>\",\"x\",\"\\u003c/b>\"]]",
        "[a](https://a.example)|[[\"p\",[\"a\",\"https://a.example\",\"a\"]]]",
        "[a](javascript:x)|[[\"p\",\"a\",\" (javascript:x)\"]]",
        "![a](https://a.example)|[[\"p\",\"Image: \",[\"a\",\"https://a.example\",\"a\"]]]",
        "- a|[[\"ul\",[\"li\",\"a\"]]]",
        "7. a|[[\"ol\",7,[\"li\",\"a\"]]]",
        "***|[[\"hr\"]]",
        "^^|[]",
      })
  void markdownIsATreeOfFewElements(String markdown, String tree) {
    assertThat(MarkdownTree.of(markdown)).isEqualTo(tree);
  }

  @Test
  void tablesAndCodeAndDepthAreKept() throws Exception {
    assertThat(MarkdownTree.of("|a|\n|-|\n|b|"))
        .isEqualTo(
            "[[\"table\",[\"thead\",[\"tr\",[\"th\",\"a\"]]],[\"tbody\",[\"tr\",[\"td\",\"b\"]]]]]");
    assertThat(MarkdownTree.of("```js\n<x>\n```")).isEqualTo("[[\"pre\",\"\\u003cx>\\n\"]]");
    String deep = MarkdownTree.of("*a **b ".repeat(2_000) + "** *".repeat(2_000));
    assertThat(deep.length() - deep.replace("[", "").length()).isPositive();
    assertThat(deep).contains("b").doesNotContain("<");
    assertThat(JsonTree.object(bytes("{\"x\":" + deep + "}"))).isNotEmpty();
    assertThat(JsonTree.object(bytes("{\"x\":" + MarkdownTree.of("> ".repeat(900) + "x") + "}")))
        .asString()
        .contains("x");
    assertThat(MarkdownTree.of("x".repeat(1_000_001))).startsWith("[[\"pre\",\"xxx");
  }
}
