package io.github.pieces4j.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {
  private static final Progress NOT_SHOWN = (done, known) -> {};

  @TempDir private Path directory;

  private List<String> write(List<String> conversations, List<String> messages) throws Exception {
    try (Archive archive = Archive.forWriting(directory, ExportedKind.ofConversations())) {
      add(archive, ExportedKind.CONVERSATION, conversations);
      add(archive, ExportedKind.MESSAGE, messages);
      Pages.write(archive, NOT_SHOWN);
    }
    return Files.readAllLines(directory.resolve("markdown.sha256")).stream()
        .map(line -> line.replaceFirst("^[0-9a-f]{64}  ", ""))
        .filter(name -> !name.equals("markdown/index.md") && !name.equals("markdown/days.md"))
        .toList();
  }

  private static void add(Archive archive, ExportedKind kind, List<String> documents)
      throws Exception {
    for (String json : documents) {
      archive.add(kind, RawObject.of(json.getBytes(UTF_8)));
    }
  }

  private static String conversation(String id, String name) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"created\":{\"value\":\"2026-01-31T05:00:00Z\"}}"
        .formatted(id, name);
  }

  private static String message(String id, String conversation, String created, String text) {
    return """
        {"id":"%s","conversation":{"id":"%s"},"role":"USER","created":{"value":"%s"},\
        "fragment":{"string":{"raw":"%s"}}}"""
        .formatted(id, conversation, created, text);
  }

  @Test
  void messagesStandInTheOrderOfTheirCreation() throws Exception {
    List<String> names =
        write(
            List.of(conversation("c", "Lists")),
            List.of(
                message("1", "c", "2026-01-31T05:00:02+00:00", "Second"),
                message("2", "c", "2026-01-31T05:00:03.5Z", "Third"),
                message("3", "c", "2026-01-31T05:00:01.123456Z", "First")));

    assertThat(names).containsExactly("markdown/2026-01/2026-01-31 Lists.md");
    assertThat(directory.resolve(names.get(0)))
        .content()
        .startsWith(
            "---\ntitle: \"Lists\"\nid: \"c\"\ncreated: \"2026-01-31T05:00:00Z\"\n---\n\n# Lists\n")
        .containsSubsequence("First", "Second", "Third");
  }

  @Test
  void textsAreShownWhicheverFormTheyHave() throws Exception {
    String base64 = message("1", "c", "2026-01-31T05:00:00Z", "").replace("raw", "base64_url");
    String bytes = message("2", "c", "2026-01-31T05:00:01Z", "").replace("string", "bytes");
    List<String> names =
        write(
            List.of(conversation("c", "Forms")),
            List.of(
                base64.replace("\"base64_url\":\"\"", "\"base64_url\":\"Rmlyc3Q_\""),
                bytes.replace("\"raw\":\"\"", "\"raw\":[83,101,99,111,110,100]")));

    assertThat(directory.resolve(names.get(0))).content().containsSubsequence("First?", "Second");
  }

  @Test
  void namesThatAreTheSameOnSomeSystemsAreToldApart() throws Exception {
    List<String> names =
        write(
            List.of(conversation("a", "Lists"), conversation("b", "lISTS"), conversation("c", "")),
            List.of());

    assertThat(names)
        .containsExactly(
            "markdown/2026-01/2026-01-31 Lists.md",
            "markdown/2026-01/2026-01-31 lISTS (2).md",
            "markdown/2026-01/2026-01-31 Untitled.md");
  }

  @Test
  void aMonthWithManyPagesHasSeveralFolders() throws Exception {
    List<String> names =
        write(
            IntStream.range(0, 2_001).mapToObj(it -> conversation("c" + it, "Lists")).toList(),
            List.of());

    assertThat(names).hasSize(2_001);
    assertThat(names.stream().filter(it -> it.startsWith("markdown/2026-01/"))).hasSize(1_000);
    assertThat(names.stream().filter(it -> it.startsWith("markdown/2026-01 (2)/"))).hasSize(1_000);
    assertThat(names).contains("markdown/2026-01 (3)/2026-01-31 Lists (2001).md");
  }

  @Test
  void messagesWithoutTheirConversationHaveAPageOfTheirOwn() throws Exception {
    List<String> names =
        write(List.of(), List.of(message("1", "lost", "2026-01-31T05:00:00Z", "Alone")));

    assertThat(names).containsExactly("markdown/Messages without a conversation.md");
    assertThat(directory.resolve(names.get(0))).content().contains("Alone");
  }

  @Test
  void namesThatSomeFileSystemsTakeForTheSameAreToldApart() throws Exception {
    List<String> names =
        write(
            List.of(
                conversation("a", "Caf\u00e9"),
                conversation("b", "CAFE\u0301"),
                conversation("c", "Stra\u00dfe"),
                conversation("d", "STRASSE")),
            List.of());

    assertThat(names)
        .containsExactly(
            "markdown/2026-01/2026-01-31 Caf\u00e9.md",
            "markdown/2026-01/2026-01-31 CAFE\u0301 (2).md",
            "markdown/2026-01/2026-01-31 Stra\u00dfe.md",
            "markdown/2026-01/2026-01-31 STRASSE (2).md");
  }

  @Test
  void namesAndTextsCannotForgeThePage() throws Exception {
    List<String> names =
        write(
            List.of(conversation("c", "a\u0085<h2>\u202E*x* # y")),
            List.of(
                message("1", "c", "2026-01-31T05:00:00Z", "```\\n## code"),
                message("2", "c", "2026-01-31T05:00:01Z", "## Assistant, 2026")));

    assertThat(directory.resolve(names.get(0)))
        .content()
        .contains("title: \"a\\\\u0085<h2>\\\\u202e*x* # y\"\n")
        .contains("\n# a \\<h2\\>\\\\u202e\\*x\\* \\# y\n")
        .contains("```\n## code\n```\n\n## User, 2026-01-31T05:00:01Z\n\n#### Assistant, 2026\n");
  }

  @Test
  void pagesOfARunBeforeAreReplaced() throws Exception {
    write(List.of(conversation("a", "Before")), List.of());
    Files.delete(directory.resolve(ExportedKind.CONVERSATION.fileName()));

    List<String> names = write(List.of(conversation("b", "After")), List.of());

    assertThat(directory.resolve("markdown"))
        .isDirectoryRecursivelyContaining("glob:**/2026-01-31 After.md")
        .isDirectoryNotContaining("glob:**Before*");
    assertThat(names).hasSize(1);
  }

  @Test
  void annotationsStandWithWhatTheyAreAbout() throws Exception {
    String annotation =
        """
        {"id":"%s","type":"SUMMARY","text":"# %s","created":{"value":"2026-01-31T06:00:00Z"},\
        "%s":{"iterable":[{"id":"%s"}]}}""";
    try (Archive archive = Archive.forWriting(directory, ExportedKind.ofConversations())) {
      add(
          archive,
          ExportedKind.ANNOTATION,
          List.of(
              annotation.formatted("x", "Of all", "conversations", "c"),
              annotation.formatted("y", "Of one", "messages", "1")));
    }

    List<String> names =
        write(
            List.of(conversation("c", "Notes")),
            List.of(
                message("1", "c", "2026-01-31T05:00:01Z", "First"),
                message("2", "c", "2026-01-31T05:00:02Z", "Second")));

    assertThat(directory.resolve(names.get(0)))
        .content()
        .containsSubsequence(
            "First",
            "## Annotation summary of the message above, 2026-01-31T06:00:00Z\n\n### Of one\n",
            "Second",
            "## Annotation summary, 2026-01-31T06:00:00Z\n\n### Of all\n");
  }

  @Test
  void attachedCodeIsShownAsItIs() throws Exception {
    try (Archive archive =
        Archive.forWriting(
            directory,
            Set.of(
                ExportedKind.CONVERSATION,
                ExportedKind.MESSAGE,
                ExportedKind.ANNOTATION,
                ExportedKind.ASSET,
                ExportedKind.FORMAT))) {
      add(
          archive,
          ExportedKind.ASSET,
          List.of("{\"id\":\"a\",\"name\":\"[[x]]\",\"formats\":{\"iterable\":[{\"id\":\"f\"}]}}"));
      add(
          archive,
          ExportedKind.FORMAT,
          List.of("{\"id\":\"f\",\"fragment\":{\"string\":{\"raw\":\"<b>``` x\"}}}"));
      add(
          archive,
          ExportedKind.CONVERSATION,
          List.of(
              conversation("c", "Code")
                  .replace("\"id\"", "\"assets\":{\"indices\":{\"a\":0}},\"id\"")));
      Pages.write(archive, NOT_SHOWN);
    }

    assertThat(directory.resolve("markdown/2026-01/2026-01-31 Code.md"))
        .content()
        .contains("## Attached: \\[\\[x\\]\\]\n\n````\n<b>``` x\n````\n");
  }

  @Test
  void whatConversationsHaveInCommonLinksTheirPages() throws Exception {
    try (Archive archive =
        Archive.forWriting(
            directory,
            Set.of(
                ExportedKind.CONVERSATION,
                ExportedKind.MESSAGE,
                ExportedKind.ANNOTATION,
                ExportedKind.TAG,
                ExportedKind.WEBSITE))) {
      add(
          archive,
          ExportedKind.TAG,
          List.of(
              "{\"id\":\"t\",\"text\":\"[[java]]\",\"conversations\":{\"indices\":"
                  + "{\"a\":0,\"b\":1,\"gone\":2,\"removed\":-1}}}",
              "{\"id\":\"alone\",\"text\":\"x\",\"conversations\":{\"indices\":{\"a\":0}}}"));
      add(archive, ExportedKind.WEBSITE, List.of("{\"id\":\"w\",\"url\":\"https://x.example\"}"));
      add(
          archive,
          ExportedKind.CONVERSATION,
          List.of(
              conversation("a", "One"),
              conversation("b", "Two (2)"),
              conversation("c", "Three")
                  .replace("\"id\"", "\"websites\":{\"iterable\":[{\"id\":\"w\"}]},\"id\"")));
      String message = message("1", "b", "2026-01-31T05:00:00Z", "Text");
      add(
          archive,
          ExportedKind.MESSAGE,
          List.of(message.replace("\"role\"", "\"websites\":{\"indices\":{\"w\":0}},\"role\"")));
      Pages.write(archive, NOT_SHOWN);
    }

    Path month = directory.resolve("markdown/2026-01");
    assertThat(month.resolve("2026-01-31 One.md"))
        .content()
        .endsWith(
            "\n## Related\n\n- Tag \\[\\[java\\]\\]:"
                + " [Two (2)](<../2026-01/2026-01-31 Two (2).md>)\n"
                + "\n[By name](../index.md), [by day](../days.md)\n");
    assertThat(month.resolve("2026-01-31 Two (2).md"))
        .content()
        .contains(
            "- Tag \\[\\[java\\]\\]: [One](<../2026-01/2026-01-31 One.md>)\n",
            "- Website https://x.example: [Three](<../2026-01/2026-01-31 Three.md>)\n");
  }

  @Test
  void manyLinksAreCounted() throws Exception {
    StringBuilder all =
        new StringBuilder("{\"id\":\"t\",\"text\":\"x\",\"conversations\":{\"indices\":{");
    try (Archive archive =
        Archive.forWriting(
            directory,
            Set.of(
                ExportedKind.CONVERSATION,
                ExportedKind.MESSAGE,
                ExportedKind.ANNOTATION,
                ExportedKind.TAG))) {
      for (int number = 0; number < 100; number++) {
        add(archive, ExportedKind.CONVERSATION, List.of(conversation("c" + number, "N" + number)));
        all.append(number == 0 ? "" : ",").append("\"c").append(number).append("\":0");
      }
      add(archive, ExportedKind.TAG, List.of(all + "}}}"));
      Pages.write(archive, NOT_SHOWN);
    }

    assertThat(directory.resolve("markdown/2026-01/2026-01-31 N7.md"))
        .content()
        .contains("- Tag x: [N0](<", " and 87 more\n");
  }

  @Test
  void indicesLeadToAllPages() throws Exception {
    write(
        List.of(
            conversation("a", "Zebra (1)"),
            conversation("b", "[[apple]]").replace("2026-01-31", "2026-02-01"),
            conversation("c", "Index")),
        List.of(message("1", "lost", "2026-01-31T05:00:00Z", "Alone")));

    assertThat(directory.resolve("markdown/index.md"))
        .content()
        .isEqualTo(
            """
            # Conversations by name

            [By name](index.md), [by day](days.md)

            - [\\[\\[apple\\]\\]](<2026-02/2026-02-01 apple.md>)
            - [Index](<2026-01/2026-01-31 Index.md>)
            - [Messages without a conversation](<Messages without a conversation.md>)
            - [Zebra (1)](<2026-01/2026-01-31 Zebra (1).md>)
            """);
    assertThat(directory.resolve("markdown/days.md"))
        .content()
        .containsSubsequence("## Without a time", "## 2026-01-31", "Zebra", "## 2026-02-01");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      value = {
        "a/b\\c:d*e?f\"g<h>i|j,a b c d e f g h i j",
        "../../etc/passwd,etc passwd",
        "..,^^",
        "tab\there,tab here",
        "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83D\uDE80,\uD83D\uDC69\u200D\uD83D\uDCBB \uD83D\uDE80",
        "half \uD83D pair,half pair",
        "\u202Egnp.exe,gnp.exe",
        "CON,_CON",
        "nul.txt,_nul.txt",
        "console,console",
        "ends. ,ends",
        "[[a]]#b,a b",
      })
  void fileNamesAreSafeOnEverySystem(String text, String name) {
    assertThat(SafeFileName.of(text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Über ﬁne Café,Uber fine Cafe",
    "日本語 list 一,list",
    "日本語,''",
    "plain,plain",
  })
  void whereOnlyAsciiNamesFilesItsLettersAreKept(String text, String name) {
    assertThat(SafeFileName.of(text, US_ASCII.newEncoder()::canEncode)).isEqualTo(name);
  }
}
