package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Moves objects that are larger than clients take without being asked. */
@Timeout(600)
class LargeObjectsTest {
  private static final int LARGER_THAN_A_LIST = CallLimits.DEFAULT.maxResponseBytes() + 1_000;
  private static final int HUGE = 100_000_000;
  private static final String LINE = "A line of a log that somebody pasted, and went on.\\n";
  private static final String TIMES =
      "\"created\":{\"value\":\"2026-01-31T05:00:00Z\"},"
          + "\"updated\":{\"value\":\"2026-01-31T05:00:00Z\"}";
  private static final String CONVERSATION =
      "{\"id\":\"c\","
          + TIMES
          + ",\"type\":\"COPILOT\",\"messages\":{\"iterable\":[{\"id\":\"m\"}]},"
          + "\"assets\":{\"iterable\":[{\"id\":\"a\"}]}}";

  @TempDir private Path folder;

  private static String fragment(int size) {
    String text = LINE.repeat(size / LINE.length() + 1);
    return ",\"fragment\":{\"string\":{\"raw\":\"" + text + "\"}}}";
  }

  private static String message(int size) {
    return "{\"id\":\"m\","
        + TIMES
        + ",\"role\":\"USER\",\"conversation\":{\"id\":\"c\"}"
        + fragment(size);
  }

  private void write(String name, String item) throws IOException {
    Path source = Files.createDirectories(folder.resolve("source"));
    Files.writeString(source.resolve(name), "{\"iterable\":[" + item + "]}");
  }

  private int importIt(Path source, String data) {
    return ToolRun.of("import", source, "--data", folder.resolve(data)).code();
  }

  private Path exported(String data, boolean isVerified) throws IOException {
    Path export = folder.resolve("export of " + data);
    try (PiecesServer server =
        PiecesServer.lasting(folder.resolve(data), ServerOptions.defaults().withPort(0))) {
      ToolRun run = ToolRun.of("--server", server.url(), "export", export);
      assertThat(run.code()).as(run.err()).isZero();
      if (isVerified) {
        ToolRun verified = ToolRun.of("--server", server.url(), "verify", export);
        assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
      }
    }
    return export;
  }

  private static void assertHolds(Path export, ExportedKind kind, String object)
      throws IOException {
    List<String> lines = Files.readAllLines(export.resolve(kind.fileName()));
    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).equals(object)).as(kind + " is the same").isTrue();
  }

  @Test
  void whatClientsCouldNotReadComesBackThoughItIsLarge() throws IOException {
    String strange = "{\"id\":\"m\"" + fragment(LARGER_THAN_A_LIST);
    write("messages.json", strange);
    assertThat(importIt(folder.resolve("source"), "data")).as("it is set aside").isOne();

    assertHolds(exported("data", false), ExportedKind.MESSAGE, strange);
  }

  /** An import holds an object, its text and its tree at once. */
  static boolean hasMemory() {
    return Runtime.getRuntime().maxMemory() > 5_000_000_000L;
  }

  @Test
  @Tag("long")
  @EnabledIf("hasMemory")
  void objectsOf100MegabytesComeBackAsTheyWere() throws IOException {
    String message = message(HUGE);
    String asset =
        "{\"id\":\"a\","
            + TIMES
            + ",\"name\":\"a.log\",\"original\":{\"id\":\"f\""
            + fragment(HUGE)
            + "}";
    write("conversations.json", CONVERSATION);
    write("messages.json", message);
    write("assets.json", asset);
    assertThat(importIt(folder.resolve("source"), "data")).isZero();

    Path first = exported("data", true);
    assertHolds(first, ExportedKind.MESSAGE, message);
    assertHolds(first, ExportedKind.ASSET, asset);
    assertThat(importIt(first, "again")).isZero();
    Path again = exported("again", false);
    for (ExportedKind kind : List.of(ExportedKind.MESSAGE, ExportedKind.ASSET)) {
      assertThat(again.resolve(kind.fileName()))
          .hasSameBinaryContentAs(first.resolve(kind.fileName()));
    }
  }
}
