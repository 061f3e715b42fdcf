package io.github.pieces4j.server.emulator;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** Brings each request to its route and the answer back; the routes run on worker threads. */
public final class RequestHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private static final byte[] NO_BODY = {};

  private final Routes routes;
  private final Dialect dialect;
  private final Scheduler workers;

  /**
   * Creates the handler of a server with what its store holds.
   *
   * @param options say which server is played
   * @param workers where the routes run; they may wait there
   */
  public RequestHandler(EmbeddedOptions options, Scheduler workers) {
    dialect = Dialect.of(options);
    routes = Routes.ofServer(options, dialect);
    this.workers = workers;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    ResponseHeaders.addTo(response);
    return Mono.defer(
            () -> isUpgrade(request) ? stream(request, response) : call(request, response))
        .onErrorResume(Refusal.class, refusal -> send(refusal.answer(), response));
  }

  private static boolean isUpgrade(HttpServerRequest request) {
    return "websocket".equalsIgnoreCase(request.requestHeaders().get(HttpHeaderNames.UPGRADE));
  }

  private Mono<Void> stream(HttpServerRequest request, HttpServerResponse response) {
    return routes
        .sockets()
        .find(target(request))
        .map(route -> stream(route.target(), response))
        .orElseThrow(Refusal::noRoute);
  }

  /**
   * Listens to the changes before the client learns that the socket is open, so that it is told of
   * each change that it makes afterwards.
   */
  private Mono<Void> stream(Flux<String> frames, HttpServerResponse response) {
    return Mono.fromSupplier(() -> new HeardFrames(frames))
        .subscribeOn(workers)
        .flatMap(heard -> send(heard.read(), response).doOnError(unopened -> heard.forget()));
  }

  /** Sends frames until either side ends; what the client sends is read and ignored. */
  private static Mono<Void> send(Flux<String> frames, HttpServerResponse response) {
    return response.sendWebsocket(
        (inbound, outbound) ->
            Mono.firstWithSignal(outbound.sendString(frames).then(), inbound.receive().then()));
  }

  private Mono<Void> call(HttpServerRequest request, HttpServerResponse response) {
    return RequestBody.of(request)
        .publishOn(workers)
        .map(body -> answer(target(request), asksForUpgrade(request) ? NO_BODY : body))
        .flatMap(answer -> send(answer, response));
  }

  /** A real server takes any request that asks for an upgrade for one without a body. */
  private static boolean asksForUpgrade(HttpServerRequest request) {
    return request
        .requestHeaders()
        .containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true);
  }

  private Answer answer(Target target, byte[] body) {
    try {
      RouteTable.Match<Handler> route = routes.calls().find(target).orElseThrow(Refusal::noRoute);
      return route.target().answer(new Call(route.arguments(), target.query(), body, dialect));
    } catch (PiecesDecodeException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    } catch (PiecesException e) {
      throw Refusal.failed("The emulator failed: " + e.getMessage());
    }
  }

  private static Target target(HttpServerRequest request) {
    return Target.of(request.method().name(), request.uri());
  }

  private static Mono<Void> send(Answer answer, HttpServerResponse response) {
    response.status(answer.status());
    if (answer.body().length == 0) {
      return response.send();
    }
    return response
        .header("content-type", answer.contentType())
        .sendByteArray(Mono.just(answer.body()))
        .then();
  }
}
