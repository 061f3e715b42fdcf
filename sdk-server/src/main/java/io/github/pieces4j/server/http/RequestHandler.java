package io.github.pieces4j.server.http;

import io.github.pieces4j.server.routes.OpenSocket;
import io.github.pieces4j.server.routes.Request;
import io.github.pieces4j.server.routes.Response;
import io.github.pieces4j.server.routes.Route;
import io.github.pieces4j.server.routes.RouteTable;
import io.github.pieces4j.server.routes.Routes;
import io.github.pieces4j.server.routes.Target;
import io.github.pieces4j.server.state.Refusal;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A handler that brings each request that is allowed to its route, and the answer back. */
public final class RequestHandler
    implements BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {
  private static final byte[] NO_BODY = {};
  private static final int FORBIDDEN = 403;
  private final Routes routes;
  private final AccessRules access;
  private final Workers workers;
  private final WebHandlers others;

  /**
   * Creates the handler of a server.
   *
   * @param access who may ask
   * @param workers where the routes run
   * @param others what answers where no route does
   */
  public RequestHandler(Routes routes, AccessRules access, Workers workers, WebHandlers others) {
    this.routes = routes;
    this.access = access;
    this.workers = workers;
    this.others = others;
  }

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    ResponseHeaders.addTo(response);
    if (!access.open()) {
      response.header(HttpHeaderNames.VARY, "Origin");
    }
    Optional<String> refusal = access.refusal(request.requestHeaders());
    if (refusal.isPresent()) {
      return whole(request).then(send(Response.text(FORBIDDEN, refusal.get()), request, response));
    }
    ResponseHeaders.allow(request.requestHeaders(), access, response);
    return Mono.defer(() -> allowed(request, response))
        .onErrorResume(
            e -> !response.hasSentHeaders() && !AbortedException.isConnectionReset(e),
            e -> send(FailureAnswers.of(e, target(request)), request, response));
  }

  private Mono<Void> allowed(HttpServerRequest request, HttpServerResponse response) {
    try {
      return routed(request, response);
    } catch (RuntimeException refused) {
      return whole(request).then(Mono.error(refused));
    }
  }

  /**
   * Waits for a request whose body nobody wants. One that waited for the answer before it, and is
   * answered before all of it was taken, is the last that Reactor Netty 1.3.7 reads from its
   * connection.
   */
  private static Mono<Void> whole(HttpServerRequest request) {
    return request.receive().then();
  }

  private Mono<Void> routed(HttpServerRequest request, HttpServerResponse response) {
    if (HttpMethod.OPTIONS.equals(request.method())) {
      return preflight(request, response);
    }
    boolean upgrades =
        "websocket".equalsIgnoreCase(request.requestHeaders().get(HttpHeaderNames.UPGRADE));
    if (!upgrades && others.know(target(request)) && !routes.calls().knows(target(request))) {
      return others.answer(target(request), request, response);
    }
    return upgrades ? stream(request, response) : call(request, response);
  }

  private Mono<Void> preflight(HttpServerRequest request, HttpServerResponse response) {
    Target target = target(request);
    if (!routes.calls().knows(target) && !routes.sockets().knows(target) && !others.know(target)) {
      throw Refusal.noRoute();
    }
    ResponseHeaders.answerPreflight(request.requestHeaders(), response);
    return whole(request).then(response.status(204).send());
  }

  private Mono<Void> stream(HttpServerRequest request, HttpServerResponse response) {
    Supplier<OpenSocket> socket =
        routes.sockets().find(target(request)).orElseThrow(Refusal::noRoute).target();
    if (!request.requestHeaders().contains(HttpHeaderNames.SEC_WEBSOCKET_KEY)) {
      throw Refusal.invalid("A request for a WebSocket needs the header sec-websocket-key.");
    }
    return Mono.fromSupplier(socket)
        .subscribeOn(workers.database())
        .flatMap(open -> send(open, response).doOnError(unopened -> open.forget().run()))
        .doOnDiscard(OpenSocket.class, unopened -> unopened.forget().run());
  }

  /** Sends frames until either side ends. */
  private static Mono<Void> send(OpenSocket open, HttpServerResponse response) {
    UnaryOperator<String> answer = open.answer();
    return answer == null
        ? response.sendWebsocket(
            (inbound, outbound) ->
                Mono.firstWithSignal(
                    outbound.sendString(open.frames()).then(), inbound.receive().then()))
        : response.sendWebsocket(
            (inbound, outbound) ->
                outbound.sendString(
                    Flux.concat(
                        open.frames(),
                        inbound.aggregateFrames().receive().asString().map(answer))));
  }

  private Mono<Void> call(HttpServerRequest request, HttpServerResponse response) {
    RouteTable.Match<Route> match = match(target(request));
    AtomicBoolean abandoned = new AtomicBoolean();
    return RequestBody.of(request)
        .publishOn(workers.of(match.target().work()))
        .map(body -> answer(match, request, body, abandoned))
        .doOnCancel(() -> abandoned.set(true))
        .publishOn(EventLoops.of(request))
        .flatMap(answer -> send(answer, request, response));
  }

  /** What can be read can be asked for without its body too. */
  private RouteTable.Match<Route> match(Target target) {
    Target asked = target.method().equals("HEAD") ? target.withMethod("GET") : target;
    return routes.calls().find(asked).orElseThrow(Refusal::noRoute);
  }

  /** What asks for more memory than there is ends alone. */
  private static Response answer(
      RouteTable.Match<Route> match,
      HttpServerRequest request,
      byte[] body,
      AtomicBoolean abandoned) {
    try {
      return match
          .target()
          .handler()
          .answer(
              new Request(
                  match.arguments(),
                  target(request).query(),
                  asksForUpgrade(request.requestHeaders()) ? NO_BODY : body,
                  abandoned::get));
    } catch (OutOfMemoryError e) {
      throw Refusal.outOfMemory();
    }
  }

  /** A real server takes any request that asks for an upgrade for one without a body. */
  private static boolean asksForUpgrade(HttpHeaders headers) {
    return headers.containsValue(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE, true);
  }

  private static Target target(HttpServerRequest request) {
    return Target.of(request.method().name(), request.uri());
  }

  private static Mono<Void> send(
      Response answer, HttpServerRequest request, HttpServerResponse response) {
    response.status(answer.status());
    if (!answer.hasBody()) {
      return response.send();
    }
    response.header(HttpHeaderNames.CONTENT_TYPE, answer.contentType());
    return HttpMethod.HEAD.equals(request.method())
        ? response.send()
        : response.sendByteArray(answer.body()).then();
  }
}
