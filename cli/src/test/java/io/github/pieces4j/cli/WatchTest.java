package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.FlattenedConversation;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class WatchTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private EmbeddedPiecesOs server;
  private PiecesClient client;
  private String id;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = PiecesClient.create(server.url().toString());
    id = client.conversations().create("There before").id();
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  private ToolProcess watch(String... more) throws IOException {
    List<String> command =
        ToolProcess.command("watch", "--all", "--server", server.url().toString());
    command.addAll(List.of(more));
    return ToolProcess.start(command, java.util.Map.of());
  }

  private static void await(ToolProcess watch, String text) throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!watch.out().contains(text)) {
      assertThat(Instant.now()).as("%s in %s", text, watch.out()).isBefore(deadline);
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  @Test
  void changesArePrintedWhenTheyHappenUntilCtrlC() throws Exception {
    try (ToolProcess watch = watch()) {
      await(watch, "There before");
      String created = client.conversations().create("Made meanwhile").id();
      await(watch, "created  " + created.substring(0, 8) + "  Made meanwhile");
      client.conversation(id).delete();
      await(watch, "deleted  " + id.substring(0, 8));

      watch.signal("INT");
      Finished ended = watch.end();
      assertThat(ended.exitCode()).isEqualTo(130);
      assertThat(ended.err()).isEmpty();
      assertThat(ended.out()).endsWith("\n");
    }
  }

  @Test
  void jsonHasTheShapeOfTheServersStreamAndTheWholeConversation() throws Exception {
    try (ToolProcess watch = watch("--json")) {
      await(watch, "There before");
      client.conversation(id).delete();
      await(watch, "\"deleted\":true");
      watch.signal("INT");

      List<String> lines = watch.end().lines();
      FlattenedConversation first = decoded(lines.get(0)).conversation().reference();
      assertThat(first.name()).isEqualTo("There before");
      StreamedIdentifier last = decoded(lines.get(lines.size() - 1));
      assertThat(last.deleted()).isTrue();
      assertThat(last.conversation().id()).isEqualTo(id);
    }
  }

  private static StreamedIdentifier decoded(String line) {
    return PiecesJson.decode(line.getBytes(StandardCharsets.UTF_8), StreamedIdentifier.class);
  }
}
