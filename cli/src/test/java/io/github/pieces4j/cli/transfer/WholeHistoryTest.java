package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Moves a history of all kinds, by lists and by names, from server to server. */
@Timeout(120)
class WholeHistoryTest {
  private static final String TIMES =
      "\"created\":{\"value\":\"2026-01-31T05:00:00Z\"},"
          + "\"updated\":{\"value\":\"2026-01-31T05:00:00Z\"}";
  private static final String CONVERSATION = id(ExportedKind.CONVERSATION, 0);
  private static final int PROBLEMS = 5;

  @TempDir private Path folder;
  private PiecesServer behind;
  private ObservedServer server;

  @BeforeEach
  void fill() throws IOException {
    behind = filled(folder.resolve("data"));
    server = new ObservedServer(behind.url());
  }

  @AfterEach
  void close() {
    server.close();
    behind.close();
  }

  private static PiecesServer filled(Path data) {
    List<Imported> objects = new ArrayList<>();
    for (ExportedKind kind : ExportedKind.ofServers()) {
      for (int number = 0; number < 3; number++) {
        byte[] json = json(kind, number).getBytes(StandardCharsets.UTF_8);
        objects.add(new Imported(kind.singular(), id(kind, number), json));
      }
    }
    try (PiecesData store = PiecesData.open(data)) {
      assertThat(store.add(objects))
          .allMatch(result -> result.outcome() == PiecesData.Outcome.IMPORTED);
    }
    return PiecesServer.lasting(data, ServerOptions.defaults().withPort(0));
  }

  private static String id(ExportedKind kind, int number) {
    return "%08x-0000-4000-8000-%012x".formatted(kind.ordinal() + 1, number);
  }

  private static String json(ExportedKind kind, int number) {
    String head = "{\"id\":\"" + id(kind, number) + "\",";
    return switch (kind) {
      case CONVERSATION ->
          head
              + TIMES
              + ",\"type\":\"COPILOT\",\"name\":\"One\",\"messages\":{\"iterable\":[]},"
              + "\"tags\":{\"iterable\":[{\"id\":\""
              + id(ExportedKind.TAG, 1)
              + "\"}]}}";
      case MESSAGE ->
          head
              + TIMES
              + ",\"role\":\"USER\",\"fragment\":{\"string\":{\"raw\":\"Hello\"}},"
              + "\"conversation\":{\"id\":\""
              + CONVERSATION
              + "\"}}";
      case ANNOTATION -> head + TIMES + ",\"type\":\"SUMMARY\",\"text\":\"Short\"}";
      default -> head + "\"odd\":1.50,\"large\":12345678901234567890.10,\"x\":[null,\"\\uD83D\"]}";
    };
  }

  private ToolRun export(Object... options) {
    List<Object> arguments = new ArrayList<>(List.of("--server", server.url(), "export"));
    arguments.addAll(List.of(options));
    arguments.add(directory());
    return ToolRun.of(arguments.toArray());
  }

  private Path directory() {
    return folder.resolve("export");
  }

  private Set<String> lines(ExportedKind kind) throws IOException {
    return lines(directory(), kind);
  }

  private static Set<String> lines(Path export, ExportedKind kind) throws IOException {
    return new TreeSet<>(Files.readAllLines(export.resolve(kind.fileName())));
  }

  private Manifest manifest() throws IOException {
    return Manifest.of(directory()).orElseThrow();
  }

  @Test
  void allKindsGoOutAndInAndOutAgain() throws IOException {
    ToolRun run = export("--captures");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().get(0)).contains("3 conversations", "3 workstream summaries", "3 ranges");
    assertThat(ToolRun.of("--server", server.url(), "verify", directory()).code()).isZero();

    Path data = folder.resolve("other");
    assertThat(ToolRun.of("import", directory(), "--data", data).code()).isZero();
    Path again = folder.resolve("again");
    try (PiecesServer other = PiecesServer.lasting(data, ServerOptions.defaults().withPort(0))) {
      ToolRun.of("--server", other.url(), "export", "--captures", again);
    }

    for (ExportedKind kind : ExportedKind.ofServers()) {
      assertThat(lines(kind)).as(kind.plural()).hasSize(3).isEqualTo(lines(again, kind));
    }
  }

  @Test
  void conversationsAloneCanBeAskedFor() throws IOException {
    ToolRun run = export("--only", "conversations");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().get(0)).contains("; not in it: all but conversations");
    assertThat(manifest().kinds()).isEqualTo(ExportedKind.ofConversations());
    assertThat(server.takePaths()).noneMatch(path -> path.contains("tag"));
  }

  @Test
  void theLastSentenceSaysWhatIsMissing() throws IOException {
    server.answer("/persons", 401, "sign in first");
    server.answer("/persons/identifiers", 401, "sign in first");
    server.answer("/tags", 200, "{\"iterable\":[]}");
    server.answer("/tag/" + id(ExportedKind.TAG, 1), 404, "no such tag");

    ToolRun run = export();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().get(0))
        .contains(
            "; not in it: captures of the screen (--captures adds them)",
            "persons: the server answers 401 to who asks for them",
            "1 tag: named by others, and not on the server");
    assertThat(manifest().absences()).hasSize(2);
  }

  @Test
  void whatNoListShowsIsFoundByItsName() throws IOException {
    server.answer("/tags", 200, "{\"iterable\":[]}");

    assertThat(export().code()).isZero();

    assertThat(lines(ExportedKind.TAG)).containsExactly(json(ExportedKind.TAG, 1));
  }

  @Test
  void whereAListFailsItsIdentifiersStandIn() throws IOException {
    server.answer("/websites", 500, "too many");

    assertThat(export().code()).isZero();

    assertThat(lines(ExportedKind.WEBSITE)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":\"database is locked\"}",
        "{}",
        "[]",
        "",
        "{\"iterable\":[{\"name\":\"no id\"}]}",
        "{\"iterable\":{}}"
      })
  void aListThatIsNoneIsNeverAnEmptyOne(String answer) throws IOException {
    server.answer("/hints", 200, answer);
    server.answer("/hints/identifiers", 200, answer);
    assertThat(export().code()).isEqualTo(PROBLEMS);
    assertThat(manifest().problems())
        .singleElement()
        .matches(problem -> problem.kind() == ExportedKind.HINT && problem.id().equals("*"));

    server.forgetAnswers();
    assertThat(export().code()).as("the same command tries again").isZero();
    assertThat(lines(ExportedKind.HINT)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"error\":\"database is locked\"}", "{}", "[]"})
  void withoutAListOfConversationsNothingIsCalledDone(String answer) throws IOException {
    server.answer("/conversations/identifiers", 200, answer);
    server.answer("/conversations", 200, answer);

    assertThat(export().code()).isEqualTo(PROBLEMS);

    assertThat(Manifest.of(directory())).isEmpty();
  }

  @Test
  void aServerThatIsMigratingIsWaitedFor() throws IOException {
    server.answer("/.well-known/health", 200, "migrating");
    CompletableFuture<ToolRun> run = CompletableFuture.supplyAsync(this::export);
    server.awaitPath("/.well-known/health");
    server.forgetAnswers();

    assertThat(run.join().code()).isZero();
    assertThat(run.join().err()).contains("says \"migrating\" of its health: waiting");
    assertThat(lines(ExportedKind.CONVERSATION)).hasSize(3);
  }

  @Test
  void withoutMapsMessagesComeByConversationAndAnnotationsByTheirList() throws IOException {
    for (int number = 0; number < 3; number++) {
      String id = id(ExportedKind.CONVERSATION, number);
      server.answer("/conversation/" + id, 200, "{\"id\":\"" + id + "\",\"name\":\"No maps\"}");
    }

    assertThat(export().code()).isZero();

    assertThat(lines(ExportedKind.MESSAGE)).hasSize(3);
    assertThat(lines(ExportedKind.ANNOTATION)).hasSize(3);
    assertThat(server.takePaths())
        .contains("/conversation/" + CONVERSATION + "/messages")
        .noneMatch(path -> path.startsWith("/message/") || path.startsWith("/annotation/"));
  }
}
