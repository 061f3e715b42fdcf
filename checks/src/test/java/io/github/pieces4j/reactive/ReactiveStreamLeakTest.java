package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Counts what is left of sockets that are given up while they open. */
@Timeout(120)
class ReactiveStreamLeakTest {
  private static final int HANDSHAKES = 2_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final StreamOptions OPTIONS =
      StreamOptions.of(
          it ->
              it.reconciliation(Reconciliation.OFF)
                  .backoff(new Backoff(Duration.ofNanos(1), Duration.ofMillis(1))));

  @Test
  void nothingIsLeftOfHandshakesThatTookTooLong() {
    SocketScript script = SocketScript.opening().text(Frames.conversations("a")).drop();
    try (ScriptedSocketServer server = ScriptedSocketServer.following(script);
        ReactivePiecesClient client =
            ReactivePiecesClient.create(
                it ->
                    it.baseUrl(server.url())
                        .callTimeout(Duration.ofMillis(2))
                        .conversationStream(OPTIONS))) {
      client.conversations().identifierEvents().subscribe();
      server.await(counts -> counts.connections() >= HANDSHAKES, PATIENCE);
    }
    assertThat(BufferLeaks.found()).isEmpty();
  }
}
