package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.Deadline;
import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Moves conversations from server to server as a user would, while processes are killed. */
@Tag("long")
@Timeout(600)
class KilledExportTest {
  private static final int CONVERSATIONS = 300;
  private static final int KILLS = Integer.getInteger("pieces.kills", 5);

  private final Random random = new Random(20_261_121);
  @TempDir private Path folder;

  @Test
  void allConversationsMoveToAnotherServerThoughProcessesAreKilled() throws Exception {
    Path export = folder.resolve("export");
    try (ToolProcess server = serve("old")) {
      URI url = server.url();
      fill(url);
      exportKilled(url, export);
      assertThat(run("--server", url, "export", export)).isZero();
      assertThat(run("--server", url, "verify", export)).isZero();
      updateKilled(url, export);
      assertThat(run("--server", url, "export", export)).isZero();
      assertThat(run("--server", url, "verify", export)).isZero();
    }
    importKilled(export);
    assertThat(run("import", export, "--data", folder.resolve("new"))).isZero();
    try (ToolProcess server = serve("new")) {
      assertThat(run("--server", server.url(), "verify", export)).isZero();
    }
    assertThat(Manifest.of(export).orElseThrow().objects(ExportedKind.CONVERSATION))
        .isEqualTo(CONVERSATIONS);
  }

  private ToolProcess serve(String data) throws IOException {
    return ToolProcess.start("serve", "--data", folder.resolve(data).toString(), "--port", "0");
  }

  private static void fill(URI url) {
    try (PiecesClient client = PiecesClient.create(url.toString())) {
      StrangeConversations.fill(client, CONVERSATIONS);
    }
  }

  /** Kills exports after some more bytes each, so that each kill finds another place. */
  private void exportKilled(URI url, Path export) throws Exception {
    Path messages = export.resolve(ExportedKind.MESSAGE.fileName());
    for (int kill = 0; kill < KILLS; kill++) {
      long enough = size(messages) + 1 + random.nextInt(20_000);
      try (ToolProcess tool = start("--server", url, "export", export)) {
        awaitSize(messages, enough, tool);
        assertThat(tool.isAlive()).as("killed before its end").isTrue();
        tool.kill();
      }
      assertThat(Manifest.of(export)).isEmpty();
    }
  }

  /** Kills updates at any time: each leaves the state before, or the one after. */
  private void updateKilled(URI url, Path export) throws Exception {
    try (PiecesClient client = PiecesClient.create(url.toString())) {
      for (int kill = 0; kill < KILLS; kill++) {
        Conversation any = client.conversations().list().iterable().get(kill);
        client.conversations().update(any.withName("Renamed " + kill));
        try (ToolProcess tool = start("--server", url, "export", export)) {
          awaitSize(export.resolve("update/messages.jsonl"), random.nextInt(200_000), tool);
          tool.kill();
        }
        Manifest manifest = Manifest.of(export).orElseThrow();
        assertThat(manifest.damageOfAll(export, (done, known) -> {})).isEmpty();
        assertThat(manifest.lost()).isEmpty();
      }
    }
  }

  private void importKilled(Path export) throws Exception {
    Path data = folder.resolve("new");
    try (ToolProcess tool = start("import", export, "--data", data)) {
      awaitSize(data.resolve("pieces.db"), 50_000, tool);
      tool.kill();
    }
  }

  private static void awaitSize(Path file, long size, ToolProcess tool) throws IOException {
    Deadline deadline = new Deadline();
    while (size(file) < size && tool.isAlive()) {
      deadline.pause(file + " does not reach " + size + " bytes");
    }
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  private static int run(Object... arguments) throws Exception {
    try (ToolProcess tool = start(arguments)) {
      Finished finished = tool.end();
      assertThat(finished.err()).isEmpty();
      return finished.exitCode();
    }
  }

  private static ToolProcess start(Object... arguments) throws IOException {
    return ToolProcess.start(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
  }
}
