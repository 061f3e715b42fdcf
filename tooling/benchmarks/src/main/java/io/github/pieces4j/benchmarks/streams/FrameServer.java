package io.github.pieces4j.benchmarks.streams;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;
import reactor.netty.http.websocket.WebsocketOutbound;
import reactor.netty.resources.LoopResources;

/** A server that sends one burst of lean frames, written beforehand, to whoever is connected. */
final class FrameServer implements AutoCloseable {
  static final int IDENTIFIERS = 1_000_000;
  static final int OBJECTS = 100_000;
  private static final int FRAME = 1_000;
  private static final String EMPTY_LIST = "{\"iterable\":[]}";

  private final int identifiers;
  private final List<ByteBuf> frames;
  private final LoopResources loops = LoopResources.create("frame-server", 1, true);
  private final DisposableServer server =
      HttpServer.create().host("127.0.0.1").port(0).runOn(loops).route(this::routes).bindNow();
  private final CountDownLatch connected = new CountDownLatch(1);
  private final Sinks.Many<Boolean> bursts = Sinks.many().multicast().directBestEffort();

  /** Creates a server whose bursts have all identifiers of all objects. */
  FrameServer() {
    this(OBJECTS, IDENTIFIERS);
  }

  /**
   * Creates a server with bursts of its own.
   *
   * @param objects how many objects there are
   * @param identifiers how many identifiers of them a burst has
   */
  FrameServer(int objects, int identifiers) {
    this.identifiers = identifiers;
    frames = frames(objects);
  }

  private static List<ByteBuf> frames(int objects) {
    List<String> ids =
        IntStream.range(0, objects).mapToObj(number -> new UUID(7, number).toString()).toList();
    int size = Math.min(FRAME, objects);
    return IntStream.range(0, objects / size)
        .mapToObj(number -> frame(ids.subList(number * size, (number + 1) * size)))
        .toList();
  }

  int identifiers() {
    return identifiers;
  }

  private static ByteBuf frame(List<String> ids) {
    String items =
        ids.stream()
            .map(id -> "{\"conversation\":{\"id\":\"" + id + "\"}}")
            .collect(Collectors.joining(",", "{\"iterable\":[", "]}"));
    return Unpooled.unreleasableBuffer(
        Unpooled.wrappedBuffer(items.getBytes(StandardCharsets.UTF_8)));
  }

  private void routes(HttpServerRoutes routes) {
    routes
        .ws("/conversations/stream/identifiers", (inbound, outbound) -> send(outbound))
        .get("/conversations", (request, response) -> response.sendString(Mono.just(EMPTY_LIST)));
  }

  private Mono<Void> send(WebsocketOutbound outbound) {
    return outbound
        .sendObject(
            Flux.merge(bursts.asFlux(), Flux.<Boolean>empty().doOnComplete(connected::countDown))
                .concatMap(burst -> burstOfFrames()))
        .then();
  }

  private Flux<TextWebSocketFrame> burstOfFrames() {
    return Flux.range(0, identifiers / Math.min(identifiers, frames.size() * FRAME))
        .concatMapIterable(round -> frames)
        .map(frame -> new TextWebSocketFrame(frame.duplicate()));
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Starts a burst as soon as somebody is connected. */
  void burst() {
    Waiting.forLatch(connected);
    bursts.tryEmitNext(true).orThrow();
  }

  @Override
  public void close() {
    server.disposeNow();
    loops.disposeLater(Duration.ZERO, Duration.ofSeconds(2)).block();
  }
}
