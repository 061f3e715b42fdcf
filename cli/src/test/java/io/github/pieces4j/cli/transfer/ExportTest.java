package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Progress;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(120)
class ExportTest extends ObservedTransfer {
  private static final String CLEARED = "\r\u001b[K";
  private static final Progress NOT_SHOWN = (done, known) -> {};

  @Test
  void allIsExportedAsTheServerSendsItWithOneRequestAtATime() throws IOException {
    assertThat(export().code()).isZero();

    assertThat(lines(ExportedKind.CONVERSATION)).hasSize(CONVERSATIONS);
    for (String line : lines(ExportedKind.CONVERSATION)) {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      String id = PiecesJson.decode(json, Conversation.class).id();
      assertThat(line).contains("123456789012345678901234567890", "0.12345678901234567890");
      assertThat(client.conversation(id).get())
          .isEqualTo(PiecesJson.decode(json, Conversation.class));
    }
    assertThat(lines(ExportedKind.MESSAGE)).hasSize(client.messages().list().iterable().size());
    assertThat(lines(ExportedKind.ANNOTATION)).hasSize(CONVERSATIONS / 3 - 2);
    assertThat(server.mostAtOnce()).isEqualTo(1);
    assertThat(manifest().problems()).isEmpty();
    assertThat(manifest().damage(directory, NOT_SHOWN)).isEmpty();
    assertThat(verify().code()).isZero();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no POSIX permissions")
  void nobodyElseCanReadAnExport() throws IOException {
    Path made = directory.resolve("made/export");
    ToolRun.of("--server", server.url(), "export", made);

    try (Stream<Path> files = Files.walk(directory.resolve("made"))) {
      assertThat(files)
          .hasSizeGreaterThan(CONVERSATIONS)
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo(Files.isDirectory(file) ? "rwx------" : "rw-------"));
    }
  }

  @Test
  void eachConversationHasAPageWithASafeName() throws IOException {
    export();

    try (Stream<Path> files = Files.walk(directory.resolve("markdown"), 2)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("\\d.*md"))
              .toList();
      assertThat(names).hasSize(CONVERSATIONS);
      assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
      assertThat(names)
          .allSatisfy(
              name ->
                  assertThat(name)
                      .matches("\\d{4}-\\d\\d-\\d\\d [^<>:\"/\\\\|?*\\p{Cntrl}\u202E\u2028]+\\.md")
                      .hasSizeLessThan(150));
    }
    assertThat(manifest().pages().objects()).isEqualTo(CONVERSATIONS);
  }

  @Test
  void anInterruptedExportGoesOnWithoutAskingAgainForWhatItHas() throws IOException {
    export();
    List<String> conversations = lines(ExportedKind.CONVERSATION);
    List<String> messages = lines(ExportedKind.MESSAGE);
    removeManifest();
    keep(ExportedKind.CONVERSATION, 10, "{\"id\":\"torn");
    keep(ExportedKind.MESSAGE, 17, messages.get(17).substring(0, 40));
    keep(ExportedKind.ANNOTATION, 1, "");
    server.takePaths();

    assertThat(export().code()).isZero();

    List<String> asked = server.takePaths();
    for (String had : conversations.subList(0, 10)) {
      assertThat(asked).noneMatch(path -> path.contains(id(had)));
    }
    for (String had : messages.subList(0, 17)) {
      assertThat(asked).doesNotContain("/message/" + id(had));
    }
    assertThat(asked.stream().filter(path -> !path.startsWith("/.well-known")))
        .doesNotHaveDuplicates();
    assertThat(lines(ExportedKind.CONVERSATION)).containsExactlyElementsOf(conversations);
    assertThat(lines(ExportedKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
    assertThat(verify().code()).isZero();
  }

  /** Leaves what a process leaves that was killed while it wrote. */
  void keep(ExportedKind kind, int lines, String torn) throws IOException {
    Path file = directory.resolve(kind.fileName());
    List<String> kept = lines(kind).subList(0, lines);
    Files.write(file, kept);
    Files.writeString(file, torn, StandardOpenOption.APPEND);
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    assertThat(export().err()).isEmpty();
    ToolRun run = ToolRun.onTerminal("--server", server.url(), "verify", directory);
    assertThat(run.err())
        .containsSubsequence("0 of 44 files checked", "[", "] ", " of 24 objects")
        .endsWith(CLEARED);
  }

  @Test
  void pagesAreWrittenWithProgress() {
    ToolRun run = ToolRun.onTerminal("--server", server.url(), "export", directory);
    assertThat(run.err()).containsSubsequence(" objects ", CLEARED, "0 of 24 pages", CLEARED);
  }

  @Test
  void aServerThatIsGoneMeanwhileLeavesALineThatSaysHowToGoOn() throws IOException {
    String last = client.conversations().create("Breaks").id();
    server.breakAt("/conversation/" + last);

    ToolRun run = ToolRun.onTerminal("--server", server.url(), "export", directory);

    assertThat(run.code()).isEqualTo(3);
    String[] drawn = run.err().split(Pattern.quote(CLEARED));
    assertThat(drawn).hasSizeGreaterThan(1);
    assertThat(drawn[drawn.length - 1])
        .startsWith("pieces: ")
        .endsWith("; the same command goes on where it stopped\n")
        .hasLineCount(1);
    server = new ObservedServer(behind.url());
    assertThat(export().code()).isZero();
  }

  @Test
  void aDiskThatFailsLeavesALineThatSaysHowToGoOn() throws IOException {
    export();
    removeManifest();
    Files.createDirectories(directory.resolve("manifest.json.unfinished/in the way"));

    ToolRun run = export();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("manifest.json.unfinished")
        .endsWith("; the same command goes on where it stopped\n");
  }
}
