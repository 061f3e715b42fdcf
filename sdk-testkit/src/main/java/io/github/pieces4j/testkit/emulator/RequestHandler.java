package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.error.PiecesDecodeException;
import io.netty.handler.codec.http.HttpHeaderNames;
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
  private final Routes routes = Routes.ofEmptyServer();
  private final Scheduler workers;

  /**
   * Creates the handler of an empty server.
   *
   * @param workers where the routes run; they may wait there
   */
  public RequestHandler(Scheduler workers) {
    this.workers = workers;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    ResponseHeaders.addTo(response);
    return isUpgrade(request) ? stream(request, response) : call(request, response);
  }

  private static boolean isUpgrade(HttpServerRequest request) {
    return "websocket".equalsIgnoreCase(request.requestHeaders().get(HttpHeaderNames.UPGRADE));
  }

  private Mono<Void> stream(HttpServerRequest request, HttpServerResponse response) {
    return routes
        .sockets()
        .find(target(request))
        .map(route -> stream(route.target(), response))
        .orElseGet(() -> send(Refusal.noRoute().answer(), response));
  }

  /** Sends frames until either side ends; what the client sends is read and ignored. */
  private Mono<Void> stream(Flux<String> frames, HttpServerResponse response) {
    return response.sendWebsocket(
        (inbound, outbound) ->
            Mono.firstWithSignal(
                outbound.sendString(frames.subscribeOn(workers, false)).then(),
                inbound.receive().then()));
  }

  private Mono<Void> call(HttpServerRequest request, HttpServerResponse response) {
    return RequestBody.of(request)
        .publishOn(workers)
        .map(body -> answer(target(request), body))
        .onErrorResume(Refusal.class, refusal -> Mono.just(refusal.answer()))
        .flatMap(answer -> send(answer, response));
  }

  private Answer answer(Target target, byte[] body) {
    try {
      RouteTable.Match<Handler> route = routes.calls().find(target).orElseThrow(Refusal::noRoute);
      return route.target().answer(new Call(route.arguments(), target.query(), body));
    } catch (PiecesDecodeException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
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
