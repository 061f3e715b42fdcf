package io.github.pieces4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StreamWatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Story story =
      new Story(new PrintStream(out, true, StandardCharsets.UTF_8), TextColors.OFF);

  @Test
  void aDeletionThatIsToldWithOthersIsHeard() {
    SocketScript socket = SocketScript.opening().text(Frames.conversations("a", "b", "c"));
    try (ScriptedSocketServer server = ScriptedSocketServer.following(socket);
        StreamWatch watch = StreamWatch.start(options(server), story)) {
      watch.awaitLive();
      server.send(Frames.deletedConversations("a", "b"));
      watch.awaitDeletion("b");
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("b is deleted");
    }
  }

  private static PiecesOptions options(ScriptedSocketServer server) {
    return PiecesOptions.of(
        it ->
            it.baseUrl(server.url())
                .conversationStream(
                    StreamOptions.of(stream -> stream.reconciliation(Reconciliation.OFF))));
  }
}
