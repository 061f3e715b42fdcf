package io.github.pieces4j.benchmarks.streams;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.StreamedIdentifiers;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import reactor.core.Disposable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.WebsocketClientSpec;
import reactor.netty.resources.LoopResources;

/**
 * A receiver that decodes what a plain Reactor Netty WebSocket receives: no ledger, no hub, one
 * subscriber.
 */
final class BareReceiver implements Receiver {
  private static final int LARGEST = 16 * 1_024 * 1_024;

  private final LoopResources loops = LoopResources.create("bare-receiver", 1, true);
  private final CountDownLatch connected = new CountDownLatch(1);
  private final Disposable socket;
  private final int identifiers;
  private volatile CountDownLatch burst = new CountDownLatch(1);
  private long count;

  BareReceiver(FrameServer server) {
    identifiers = server.identifiers();
    socket =
        HttpClient.newConnection()
            .runOn(loops)
            .websocket(WebsocketClientSpec.builder().maxFramePayloadLength(LARGEST).build())
            .uri(
                server.url().toString().replace("http", "ws") + "/conversations/stream/identifiers")
            .handle(
                (inbound, outbound) -> {
                  connected.countDown();
                  return inbound
                      .aggregateFrames(LARGEST)
                      .receive()
                      .asByteArray()
                      .map(frame -> PiecesJson.decode(frame, StreamedIdentifiers.class))
                      .doOnNext(this::count)
                      .then();
                })
            .subscribe();
    Waiting.forLatch(connected);
  }

  private void count(StreamedIdentifiers batch) {
    count += batch.iterable().size();
    if (count == identifiers) {
      count = 0;
      burst.countDown();
    }
  }

  @Override
  public CountDownLatch nextBurst() {
    burst = new CountDownLatch(1);
    return burst;
  }

  @Override
  public String threads() {
    return "bare-receiver";
  }

  @Override
  public void close() {
    socket.dispose();
    loops.disposeLater(Duration.ZERO, Duration.ofSeconds(2)).block();
  }
}
