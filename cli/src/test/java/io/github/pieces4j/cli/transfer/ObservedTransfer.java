package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Stands before each test between a filled server and the tool. */
abstract class ObservedTransfer {
  static final int CONVERSATIONS = 24;
  private static final int DIFFERENT = 6;

  final EmbeddedPiecesOs behind =
      EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withGeneration(Generation.NEWER));
  final PiecesClient client = PiecesClient.create(behind.url().toString());
  @TempDir Path directory;
  ObservedServer server;

  @BeforeEach
  void fill() throws IOException {
    server = new ObservedServer(behind.url());
    StrangeConversations.fill(client, CONVERSATIONS);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
    behind.close();
  }

  ToolRun export() {
    return ToolRun.of("--server", server.url(), "export", directory);
  }

  ToolRun verify() {
    return ToolRun.of("--server", server.url(), "verify", directory);
  }

  List<String> lines(ExportedKind kind) throws IOException {
    return Files.readAllLines(directory.resolve(kind.fileName()));
  }

  static String id(String line) {
    return line.replaceFirst(".*?\"id\" ?: ?\"([^\"]+)\".*", "$1");
  }

  Manifest manifest() throws IOException {
    return Manifest.of(directory).orElseThrow();
  }

  /** Leaves what a run leaves that was never finished. */
  void removeManifest() throws IOException {
    Files.delete(directory.resolve("manifest.json"));
  }

  void deleteExport() throws IOException {
    for (ExportedKind kind : manifest().kinds()) {
      Files.delete(directory.resolve(kind.fileName()));
    }
    removeManifest();
  }
}
