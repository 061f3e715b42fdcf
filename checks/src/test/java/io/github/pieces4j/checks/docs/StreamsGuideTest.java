package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Runs the code that docs/streams.md shows. */
class StreamsGuideTest {
  @Test
  void tellsWhatHappenedWhileItWasAway() {
    // example: reconnect
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url());
        PiecesClient direct = PiecesClient.create(server.url());
        PiecesClient client = PiecesClient.create(proxy.url());
        EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
      proxy.resetAll();
      String id = direct.conversations().create("Made while the stream was away").id();
      assertThat(events.poll(Duration.ofSeconds(30)))
          .hasValueSatisfying(event -> assertThat(event.id()).isEqualTo(id));
    }
    // end
  }
}
