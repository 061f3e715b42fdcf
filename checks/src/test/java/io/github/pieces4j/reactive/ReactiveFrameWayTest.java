package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.stream.FrameWay;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.Origin;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Counts the calls that a frame passes from the socket to a subscriber of a flux. */
class ReactiveFrameWayTest {
  @Test
  void aFramePassesFewCalls() throws Exception {
    BlockingQueue<FrameWay> ways = new LinkedBlockingQueue<>();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url())) {
      client
          .conversations()
          .identifierEvents()
          .subscribe(
              event -> {
                if (event.origin() == Origin.LIVE) {
                  ways.add(FrameWay.here());
                }
              });
      client
          .conversations()
          .connectionEvents()
          .filter(event -> event.state() == ConnectionState.LIVE)
          .blockFirst();
      client.conversations().create("Walked").block();
      FrameWay way = ways.poll(20, TimeUnit.SECONDS);
      assertThat(way).isNotNull();
      assertThat(way.calls()).isNotEmpty().hasSizeLessThanOrEqualTo(FrameWay.MOST_CALLS);
      assertThat(way.files()).isEqualTo(FrameWay.onThePage("reactive"));
    }
  }
}
