package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Imports what other programs wrote. */
@Timeout(120)
class ForeignHistoryTest {
  private static final String TIMES =
      "\"created\":{\"value\":\"2026-01-31T05:00:00Z\"},"
          + "\"updated\":{\"value\":\"2026-01-31T05:00:00Z\"}";
  private static final String CONVERSATION =
      "{\"id\":\"c\"," + TIMES + ",\"type\":\"COPILOT\",\"messages\":{\"iterable\":[]}}";
  private static final String MESSAGE =
      "{\"id\":\"m\"," + TIMES + ",\"role\":\"USER\",\"conversation\":{\"id\":\"c\"}}";

  /** Clients could not read it. */
  private static final String STRANGE = "{\"half \\uD83D\":1.50,\"id\":\"s\",\"no\":\"type\"}";

  @TempDir private Path folder;
  private Path source;

  private void write(String name, String content) throws IOException {
    source = folder.resolve("source");
    Path file = source.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private ToolRun importIt(Path path) {
    return ToolRun.of("import", path, "--data", data());
  }

  private Path data() {
    return folder.resolve("data");
  }

  private List<String> exportedAgain(ExportedKind kind) throws IOException {
    Path again = folder.resolve("again");
    try (PiecesServer server = PiecesServer.lasting(data(), ServerOptions.defaults().withPort(0))) {
      ToolRun run = ToolRun.of("--server", server.url(), "export", "--captures", again);
      assertThat(run.code()).as(run.err()).isZero();
    }
    return Files.readAllLines(again.resolve(kind.fileName()));
  }

  private void writeArchive(String mode, String manifest) throws IOException {
    write("manifest.json", manifest);
    write(mode + "/conversations/4f2a.json", CONVERSATION);
    write(mode + "/conversations/77b0.json", STRANGE);
    write(mode + "/conversations/broken.json", "{\"id\":");
    write(mode + "/messages/0c1d.json", MESSAGE.replace(",", ",\n  "));
    write(mode + "/summaries/e5.json", "{\"id\":\"w\",\"name\":\"Week\",\"score\":0.10}");
    write(mode + "/events/e6.json", "{\"id\":\"e\"}");
    write(mode + "/source_windows/9a.json", "{\"title\":\"Window\",\"x\":[1.0,null]}");
    write("timeline/records.jsonl", "{\"what\":\"ever\"}\n");
    write("link-map.json", "{}");
  }

  @ParameterizedTest
  @CsvSource({"raw,4", "data,5", "data,6"})
  void anArchiveOfTheVendorsExporterIsTakenWhole(String mode, int format) throws IOException {
    writeArchive(mode, "{\"format\":" + format + ",\"counts\":{}}");

    ToolRun run = importIt(source);

    assertThat(run.code()).as("something is unusable").isEqualTo(1);
    assertThat(run.err())
        .contains("conversations/broken.json cannot be used: ", "conversation s cannot be served")
        .contains("1 object kept, but left out by `pieces serve`");
    assertThat(run.out())
        .contains(
            "Found 3 conversations: 1 imported, 1 set aside, 1 unusable",
            "Found 1 message: 1 imported",
            "Found 1 workstream summary: 1 imported",
            "Found 1 other: 1 imported")
        .last()
        .asString()
        .contains("Imported 5 objects of an archive of the vendor's exporter (format " + format);
    assertThat(exportedAgain(ExportedKind.CONVERSATION)).hasSize(2).contains(STRANGE);
    assertThat(exportedAgain(ExportedKind.WORKSTREAM_SUMMARY))
        .containsExactly("{\"id\":\"w\",\"name\":\"Week\",\"score\":0.10}");
    assertThat(exportedAgain(ExportedKind.OTHER))
        .containsExactly(
            "{\"id\":\"source_windows/9a\",\"kind\":\"source_windows\","
                + "\"object\":{\"title\":\"Window\",\"x\":[1.0,null]}}");
  }

  @Test
  void doneAgainItChangesNothing() throws IOException {
    writeArchive("raw", "{\"format\":5}");
    importIt(source);

    assertThat(importIt(source).out())
        .contains("Found 3 conversations: 1 there before, 1 set aside, 1 unusable")
        .last()
        .asString()
        .startsWith("Imported 0 objects");
  }

  @Test
  void anArchiveThatWasNeverFinishedIsNone() throws IOException {
    writeArchive("raw", "{}");
    Files.delete(source.resolve("manifest.json"));

    ToolRun run = importIt(source);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("holds no finished export");
    assertThat(data()).doesNotExist();
  }

  @Test
  void aDamagedManifestOfTheExporterTakesNothingAway() throws IOException {
    writeArchive("raw", "{\"format\":");

    assertThat(importIt(source).out()).contains("Found 1 message: 1 imported");
  }

  @Test
  void listsAsAServerAnsweredThemAreTaken() throws IOException {
    write("conversations.json", "{\"indices\":{\"c\":0},\"iterable\":[" + CONVERSATION + "]}");
    write("messages.json", "[" + MESSAGE + "]");
    write(
        "tags.json",
        "{\"iterable\":[{\"id\":\"t\",\"a\":\"]}\\\"\u00e9\u65e5\\\\\"},7,\"x\",{\"no\":\"id\"}, "
            + STRANGE);
    write("notes.txt", "mine");

    ToolRun run = importIt(source);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("tags.json, item 4 cannot be used: it has no id")
        .contains("tags.json cannot be used: it cannot be read from there on: it ends at byte");
    assertThat(run.out())
        .contains("Found 1 conversation: 1 imported", "Found 1 message: 1 imported")
        .last()
        .asString()
        .contains("of lists of a server");
    assertThat(exportedAgain(ExportedKind.TAG))
        .containsExactly(STRANGE, "{\"id\":\"t\",\"a\":\"]}\\\"\u00e9\u65e5\\\\\"}");
  }

  @Test
  void oneListIsEnough() throws IOException {
    write("conversations.json", "{\"iterable\":[" + CONVERSATION + "]}");

    assertThat(importIt(source.resolve("conversations.json")).code()).isZero();

    try (PiecesData data = PiecesData.open(data())) {
      assertThat(data.count("conversation")).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "{}", "{\"iterable\":{}}", "{\"error\":\"database is locked\"}"})
  void whatIsNoListIsTold(String content) throws IOException {
    write("tags.json", content);

    ToolRun run = importIt(source);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("tags.json cannot be used: ");
    assertThat(run.out()).first().asString().isEqualTo("Found 1 tag: 1 unusable");
  }
}
