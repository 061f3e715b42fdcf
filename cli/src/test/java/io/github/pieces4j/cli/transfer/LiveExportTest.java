package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Lost;
import io.github.pieces4j.cli.Deadline;
import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.model.MessageRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class LiveExportTest extends ObservedTransfer {
  @Test
  void changesAreTakenOverUntilCtrlC() throws Exception {
    String deleted = client.conversations().list().iterable().get(3).id();
    String url = behind.url().toString();
    try (ToolProcess tool =
        ToolProcess.start("--server", url, "export", "--watch", directory.toString())) {
      await(() -> Files.exists(directory.resolve("manifest.json")));
      String added = client.conversations().create("Live").id();
      client.messages().create(added, MessageRole.USER, "Said meanwhile");
      client.conversation(deleted).delete();

      await(() -> contains(ExportedKind.CONVERSATION, added));
      await(() -> contains(ExportedKind.MESSAGE, "Said meanwhile"));
      await(() -> manifest().lost().stream().map(Lost::id).anyMatch(deleted::equals));
      tool.signal("INT");
      Finished finished = tool.end();
      assertThat(finished.err()).isEmpty();
      assertThat(finished.out()).contains("Exported 24 conversations", "Now ");
    }
    assertThat(contains(ExportedKind.CONVERSATION, deleted)).as("kept").isTrue();
    assertThat(directory.resolve("markdown")).isDirectoryRecursivelyContaining("glob:**Live.md");
    assertThat(manifest().damageOfAll(directory, (done, known) -> {})).isEmpty();
    assertThat(verify().code()).isZero();
  }

  /** The server in between knows no sockets. */
  @Test
  void aServerWithoutStreamsIsExportedAndToldOf() throws Exception {
    server.answer("/conversations/stream/identifiers", 404, "Route not found");
    server.answer("/messages/stream/identifiers", 404, "Route not found");

    ToolRun run = ToolRun.of("--server", server.url(), "export", "--watch", directory);

    assertThat(run.code()).isPositive();
    assertThat(run.out()).first().asString().startsWith("Exported 24 conversations");
    assertThat(run.err()).doesNotContain("unexpected");
    assertThat(verify().code()).isZero();
  }

  private boolean contains(ExportedKind kind, String text) throws IOException {
    return lines(kind).stream().anyMatch(line -> line.contains(text));
  }

  private static void await(Callable<Boolean> condition) throws Exception {
    Deadline deadline = new Deadline();
    while (!condition.call()) {
      deadline.pause("it does not come");
    }
  }
}
