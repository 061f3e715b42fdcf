package io.github.pieces4j.examples.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.examples.cli.archive.Manifest;
import io.github.pieces4j.examples.cli.archive.ObjectKind;
import io.github.pieces4j.examples.cli.archive.Problem;
import io.github.pieces4j.examples.cli.serve.LastingStore;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.config.EmbeddedOptions;
import io.github.pieces4j.testkit.config.Generation;
import io.github.pieces4j.testkit.store.ObjectChange;
import io.github.pieces4j.testkit.store.StoredKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ExportTest {
  private static final int CONVERSATIONS = 24;
  private static final int PROBLEMS = 5;
  private static final int DIFFERENT = 6;

  private final EmbeddedPiecesOs behind =
      EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withGeneration(Generation.NEWER));
  private final PiecesClient client = PiecesClient.create(behind.url().toString());
  @TempDir private Path directory;
  private ObservedServer server;

  @BeforeEach
  void fill() throws IOException {
    server = new ObservedServer(behind);
    StrangeConversations.fill(client, CONVERSATIONS);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
    behind.close();
  }

  private ToolRun export() {
    return ToolRun.of("--server", server.url(), "export", directory);
  }

  private ToolRun verify() {
    return ToolRun.of("--server", server.url(), "verify", directory);
  }

  private List<String> lines(ObjectKind kind) throws IOException {
    return Files.readAllLines(directory.resolve(kind.fileName()));
  }

  private Manifest manifest() throws IOException {
    return Manifest.of(directory).orElseThrow();
  }

  @Test
  void allIsExportedAsTheServerSendsItWithOneRequestAtATime() throws IOException {
    assertThat(export().code()).isZero();

    assertThat(lines(ObjectKind.CONVERSATION)).hasSize(CONVERSATIONS);
    for (String line : lines(ObjectKind.CONVERSATION)) {
      byte[] json = line.getBytes(StandardCharsets.UTF_8);
      String id = PiecesJson.decode(json, Conversation.class).id();
      assertThat(line).contains("123456789012345678901234567890", "0.12345678901234567890");
      assertThat(client.conversation(id).get())
          .isEqualTo(PiecesJson.decode(json, Conversation.class));
    }
    assertThat(lines(ObjectKind.MESSAGE)).hasSize(client.messages().list().iterable().size());
    assertThat(lines(ObjectKind.ANNOTATION)).hasSize(CONVERSATIONS / 3 - 2);
    assertThat(server.mostAtOnce()).isEqualTo(1);
    assertThat(manifest().problems()).isEmpty();
    assertThat(manifest().damage(directory)).isEmpty();
    assertThat(verify().code()).isZero();
  }

  @Test
  void eachConversationHasAPageWithASafeName() throws IOException {
    export();

    try (Stream<Path> files = Files.list(directory.resolve("markdown"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      assertThat(names).hasSize(CONVERSATIONS);
      assertThat(names.stream().map(String::toLowerCase)).doesNotHaveDuplicates();
      assertThat(names)
          .allSatisfy(
              name ->
                  assertThat(name)
                      .matches("\\d{4}-\\d\\d-\\d\\d [^<>:\"/\\\\|?*\\p{Cntrl}\u202E\u2028]+\\.md")
                      .hasSizeLessThan(150));
    }
    assertThat(manifest().pages()).hasSize(CONVERSATIONS);
  }

  @Test
  void anInterruptedExportGoesOnWithoutAskingAgainForWhatItHas() throws IOException {
    export();
    List<String> conversations = lines(ObjectKind.CONVERSATION);
    List<String> messages = lines(ObjectKind.MESSAGE);
    Manifest.remove(directory);
    keep(ObjectKind.CONVERSATION, 10, "{\"id\":\"torn");
    keep(ObjectKind.MESSAGE, 17, messages.get(17).substring(0, 40));
    keep(ObjectKind.ANNOTATION, 1, "");
    server.takePaths();

    assertThat(export().code()).isZero();

    List<String> asked = server.takePaths();
    for (String had : conversations.subList(0, 10)) {
      assertThat(asked).noneMatch(path -> path.contains(id(had)));
    }
    for (String had : messages.subList(0, 17)) {
      assertThat(asked).doesNotContain("/message/" + id(had));
    }
    assertThat(asked).doesNotHaveDuplicates();
    assertThat(lines(ObjectKind.CONVERSATION)).containsExactlyElementsOf(conversations);
    assertThat(lines(ObjectKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
    assertThat(verify().code()).isZero();
  }

  private static String id(String line) {
    return line.replaceFirst(".*?\"id\" ?: ?\"([^\"]+)\".*", "$1");
  }

  /** Leaves what a process leaves that was killed while it wrote. */
  private void keep(ObjectKind kind, int lines, String torn) throws IOException {
    Path file = directory.resolve(kind.fileName());
    List<String> kept = lines(kind).subList(0, lines);
    Files.write(file, kept);
    Files.writeString(file, torn, StandardOpenOption.APPEND);
  }

  @Test
  void whatCannotBeReadIsReportedAndStopsNothing() throws IOException {
    export();
    List<String> conversations = lines(ObjectKind.CONVERSATION);
    String gone = id(conversations.get(1));
    String failing = id(conversations.get(2));
    String torn = id(conversations.get(3));
    String other = id(conversations.get(4));
    deleteExport();
    server.answer("/conversation/" + gone, 410, "gone");
    server.answer("/conversation/" + failing, 500, "oops");
    server.answer("/conversation/" + torn, 200, "{\"id\":\"" + torn + "\",");
    server.answer("/conversation/" + other, 200, "{\"id\":\"somebody else\"}");

    ToolRun run = export();

    assertThat(run.code()).isEqualTo(PROBLEMS);
    assertThat(run.err()).contains(gone, failing, torn, "4 objects could not be exported");
    assertThat(lines(ObjectKind.CONVERSATION)).hasSize(CONVERSATIONS - 4);
    assertThat(lines(ObjectKind.MESSAGE)).hasSize(client.messages().list().iterable().size());
    assertThat(manifest().problems())
        .extracting(Problem::id)
        .containsExactlyInAnyOrder(gone, failing, torn, other);

    server.forgetAnswers();
    assertThat(export().code()).as("the same command tries them again").isZero();
    assertThat(lines(ObjectKind.CONVERSATION)).containsExactlyInAnyOrderElementsOf(conversations);
  }

  private void deleteExport() throws IOException {
    for (ObjectKind kind : ObjectKind.values()) {
      Files.delete(directory.resolve(kind.fileName()));
    }
    Manifest.remove(directory);
  }

  @Test
  void messagesComeOneByOneWhereTheListOfTheirConversationFails() throws IOException {
    export();
    List<String> messages = lines(ObjectKind.MESSAGE);
    deleteExport();
    for (Conversation conversation : client.conversations().list().iterable()) {
      server.answer("/conversation/" + conversation.id() + "/messages", 500, "too many");
    }

    assertThat(export().code()).isZero();
    assertThat(lines(ObjectKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
  }

  @Test
  void messagesThatNoConversationNamesAreFound() throws IOException {
    export();
    String conversation = id(lines(ObjectKind.CONVERSATION).get(4));
    List<String> messages = lines(ObjectKind.MESSAGE);
    deleteExport();
    server.answer(
        "/conversation/" + conversation,
        200,
        "{\"id\":\"" + conversation + "\",\"messages\":{\"iterable\":[]}}");

    assertThat(export().code()).isZero();
    assertThat(lines(ObjectKind.MESSAGE)).containsExactlyInAnyOrderElementsOf(messages);
  }

  @Test
  void aServerThatIsGoneEndsTheExportWhichCanGoOnLater() throws IOException {
    server.answer("/messages", 500, "no list");
    assertThat(export().code()).isEqualTo(PROBLEMS);
    assertThat(manifest().problems()).extracting(Problem::id).containsExactly("*");

    server.close();
    assertThat(export().code()).isEqualTo(3);

    server = new ObservedServer(behind);
    assertThat(export().code()).isZero();
  }

  @Test
  void aFinishedExportIsNotTouched() throws IOException {
    export();
    server.takePaths();

    ToolRun again = export();

    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("finished at", "choose another directory");
    assertThat(server.takePaths()).isEmpty();
  }

  @Test
  void verifyTellsWhatIsMissingExtraAndChanged() throws IOException {
    export();
    List<Conversation> all = client.conversations().list().iterable();
    client.conversation(all.get(5).id()).delete();
    String extra = client.conversations().create("New").id();
    client.conversations().update(all.get(7).withFavorited(true));

    ToolRun run = verify();

    assertThat(run.code()).isEqualTo(DIFFERENT);
    assertThat(run.out())
        .contains("extra conversation " + extra + ": it is not in the export")
        .contains("changed conversation " + all.get(7).id() + ": $.favorited")
        .contains("changed conversation " + all.get(7).id() + ": $.updated.value")
        .anyMatch(line -> line.startsWith("missing conversation " + all.get(5).id()));
    assertThat(new HashSet<>(run.out())).hasSameSizeAs(run.out());
  }

  @Test
  void verifyAndImportRefuseADamagedExport() throws IOException {
    export();
    Path file = directory.resolve(ObjectKind.MESSAGE.fileName());
    Files.writeString(file, Files.readString(file).replaceFirst("Message 0", "Massage 0"));

    ToolRun verified = verify();
    ToolRun imported = ToolRun.of("import", directory, "--data", directory.resolve("data"));

    assertThat(verified.code()).isEqualTo(DIFFERENT);
    assertThat(verified.out()).containsExactly("damaged messages.jsonl is not what was exported");
    assertThat(imported.code()).isEqualTo(1);
    assertThat(imported.err()).contains("is damaged, so nothing was imported");
    assertThat(directory.resolve("data")).doesNotExist();
  }

  @Test
  void anUnfinishedExportIsNeitherVerifiedNorImported() throws IOException {
    export();
    Manifest.remove(directory);

    assertThat(verify().err()).contains("holds no finished export");
    assertThat(ToolRun.of("import", directory).code()).isEqualTo(1);
  }

  @Test
  void progressIsShownOnATerminalOnly() {
    assertThat(export().err()).isEmpty();
    ToolRun run = ToolRun.onTerminal("--server", server.url(), "verify", directory);
    assertThat(run.err()).endsWith("\r\u001b[K");
  }

  @Test
  void programsGetEachResultAsJson() throws IOException {
    Path data = directory.resolve("data");
    ToolRun exported = ToolRun.of("--json", "--server", server.url(), "export", directory);
    client.conversations().create("New");
    ToolRun verified = ToolRun.of("--json", "--server", server.url(), "verify", directory);
    ToolRun imported = ToolRun.of("--json", "import", directory, "--data", data);

    assertThat(exported.out())
        .containsExactly("{\"conversations\":24,\"messages\":46,\"annotations\":6,\"problems\":0}");
    assertThat(verified.out())
        .singleElement()
        .asString()
        .startsWith("{\"difference\":\"extra\",\"kind\":\"conversation\",\"id\":\"");
    assertThat(imported.out())
        .containsExactly("{\"imported\":76,\"there\":0,\"different\":0,\"unreadable\":0}");
  }

  @Test
  void importLeavesWhatChangedThereMeanwhile() throws Exception {
    export();
    Path data = directory.resolve("data");
    ToolRun.of("import", directory, "--data", data);
    try (LastingStore store = LastingStore.open(data.resolve("conversations.mv"))) {
      Conversation any = client.conversations().list().iterable().get(0);
      store.apply(
          List.of(
              new ObjectChange(StoredKind.CONVERSATION, any.id(), any.withName("Continued here"))));
    }

    ToolRun again = ToolRun.of("--json", "import", directory, "--data", data);

    assertThat(again.code()).isZero();
    assertThat(again.out())
        .containsExactly("{\"imported\":0,\"there\":75,\"different\":1,\"unreadable\":0}");
  }
}
