package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.JsonTree;
import io.github.pieces4j.archive.ListedIdentifiers;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Moves a history with all oddities from server to server. With {@code -Dpieces.history=large} it
 * has the size of a person's.
 */
@Tag("any-jdk")
@Timeout(3_600)
class GeneratedHistoryTest {
  private static final boolean IS_LARGE = "large".equals(System.getProperty("pieces.history"));
  private static final GeneratedHistory.Size SIZE =
      IS_LARGE
          ? new GeneratedHistory.Size(2_000, 40_000, 15_000)
          : new GeneratedHistory.Size(100, 600, 400);
  private static final int NO_SERVER = 3;

  /** Where servers go away, apart from anywhere between two conversations. */
  private static final List<String> PLACES =
      List.of("/messages", "/assets/identifiers", "/tags", "/workstream_pattern_engine/sources");

  private final Random random = new Random(20_261_127);
  @TempDir private Path folder;

  /** What a server has of a history besides its objects. */
  private enum Shape {
    MAPS(true, false, 16),
    NO_MAPS(false, false, IS_LARGE ? 16 : PLACES.size()),
    MAPS_AND_FAILING_LISTS(true, true, IS_LARGE ? 16 : PLACES.size()),
    NO_MAPS_AND_FAILING_LISTS(false, true, IS_LARGE ? 16 : PLACES.size());

    private final boolean maps;
    private final boolean listsFail;
    private final int interruptions;

    Shape(boolean maps, boolean listsFail, int interruptions) {
      this.maps = maps;
      this.listsFail = listsFail;
      this.interruptions = interruptions;
    }
  }

  @ParameterizedTest
  @EnumSource(Shape.class)
  void everyObjectComesBackAsItWas(Shape shape) throws Exception {
    GeneratedHistory history = new GeneratedHistory(17, SIZE, shape.maps);
    HistoryTable table = new HistoryTable(history);
    Path export = folder.resolve("export");
    try (HistoryServer server = new HistoryServer(history, shape.listsFail)) {
      exportInterrupted(server, export, shape.interruptions);
      assertThat(export(server.url(), export).code()).isZero();
      table.add("exported", counts(export));
      assertSame(history, export, false);
      ToolRun verified =
          ToolRun.of("--json", "--server", server.url(), "verify", export.toString());
      assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
      table.add("verified", numbers(verified.out().get(0)));
    }
    table.add("imported", imported(export));
    Path again = folder.resolve("again");
    try (PiecesServer server =
        PiecesServer.lasting(folder.resolve("data"), ServerOptions.defaults().withPort(0))) {
      ToolRun run = export(server.url(), again);
      assertThat(run.code()).as(run.err()).isZero();
    }
    table.add("served", counts(again));
    table.write(Path.of("target", "history-" + shape.name().toLowerCase() + ".md"));
    assertSame(history, again, true);
  }

  private void exportInterrupted(HistoryServer server, Path export, int interruptions) {
    for (int number = 0; number < interruptions; number++) {
      int place = number - (interruptions - PLACES.size());
      if (place < 0) {
        server.breakAfter(4 + random.nextInt(SIZE.conversations() / 10));
      } else {
        server.breakAt(PLACES.get(place));
      }
      assertThat(export(server.url(), export).code()).as("run %s", number).isEqualTo(NO_SERVER);
      server.comeBack();
    }
  }

  private static ToolRun export(URI url, Path directory) {
    return ToolRun.of("--server", url, "export", "--captures", directory);
  }

  private static Map<String, Long> counts(Path export) throws IOException {
    Manifest manifest = Manifest.of(export).orElseThrow();
    Map<String, Long> counts = new LinkedHashMap<>();
    manifest.kinds().forEach(kind -> counts.put(kind.plural(), manifest.objects(kind)));
    return counts;
  }

  private static Map<String, Long> numbers(String json) throws Exception {
    Map<String, Long> numbers = new LinkedHashMap<>();
    JsonTree.object(json.getBytes(StandardCharsets.UTF_8))
        .forEach(
            (name, value) -> {
              if (value instanceof Number number) {
                numbers.put(name, number.longValue());
              }
            });
    return numbers;
  }

  private Map<String, Long> imported(Path export) throws Exception {
    ToolRun run = ToolRun.of("--json", "import", export, "--data", folder.resolve("data"));
    assertThat(run.code()).as(run.err()).isZero();
    Map<String, Long> imported = new LinkedHashMap<>();
    for (String line : run.out()) {
      String kind = JsonTree.text(JsonTree.object(line.getBytes(StandardCharsets.UTF_8)), "kind");
      if (!kind.isEmpty()) {
        imported.put(kind, numbers(line).get("imported"));
      }
    }
    return imported;
  }

  private static void assertSame(GeneratedHistory history, Path export, boolean isServed)
      throws Exception {
    for (ExportedKind kind : history.kinds()) {
      Map<String, Map<String, @Nullable Object>> found = read(export, kind);
      assertThat(found.keySet()).as(kind.plural()).isEqualTo(history.objects(kind).keySet());
      for (Map.Entry<String, String> object : history.objects(kind).entrySet()) {
        Map<String, @Nullable Object> before = tree(object.getValue());
        Map<String, @Nullable Object> after = found.get(object.getKey());
        if (isServed && kind == ExportedKind.CONVERSATION && !before.containsKey("messages")) {
          List<String> messages = history.messagesOf(object.getKey());
          assertThat(ListedIdentifiers.in(after.remove("messages")))
              .as("what programs look for, made of what messages say")
              .isEqualTo(new HashSet<>(messages));
        }
        assertThat(after).isEqualTo(before);
      }
    }
  }

  private static Map<String, Map<String, @Nullable Object>> read(Path export, ExportedKind kind)
      throws Exception {
    Map<String, Map<String, @Nullable Object>> objects = new LinkedHashMap<>();
    for (String line : Files.readAllLines(export.resolve(kind.fileName()))) {
      Map<String, @Nullable Object> tree = tree(line);
      objects.put(JsonTree.text(tree, "id"), tree);
    }
    return objects;
  }

  private static Map<String, @Nullable Object> tree(String json) throws Exception {
    return JsonTree.object(json.getBytes(StandardCharsets.UTF_8));
  }
}
