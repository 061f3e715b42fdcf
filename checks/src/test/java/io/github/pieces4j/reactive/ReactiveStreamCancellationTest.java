package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;

/** Tells that a subscriber which leaves before it has begun is not kept. */
class ReactiveStreamCancellationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void whoLeavesAtOnceDoesNotKeepTheSocketOpen() {
    StreamOptions options = StreamOptions.of(it -> it.grace(Duration.ZERO));
    try (ScriptedSocketServer server = ScriptedSocketServer.following(SocketScript.opening());
        ReactivePiecesClient client =
            ReactivePiecesClient.create(
                it -> it.baseUrl(server.url()).conversationStream(options))) {
      Flux<IdentifierEvent> events = client.conversations().identifierEvents();
      events.subscribe(new LeavingAtOnce());
      var staying = events.subscribe();
      server.await(counts -> counts.open() == 1, PATIENCE);
      staying.dispose();
      server.await(counts -> counts.open() == 0, PATIENCE);
      assertThat(server.counts().connections()).isEqualTo(1);
    }
  }

  private static final class LeavingAtOnce extends BaseSubscriber<IdentifierEvent> {
    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      subscription.cancel();
    }
  }
}
