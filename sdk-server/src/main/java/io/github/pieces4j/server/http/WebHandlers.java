package io.github.pieces4j.server.http;

import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.server.config.WebAnswer;
import io.github.pieces4j.server.config.WebHandler;
import io.github.pieces4j.server.config.WebRequest;
import io.github.pieces4j.server.routes.Target;
import io.netty.handler.codec.http.HttpMethod;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** What answers beside the routes, by path. */
record WebHandlers(Map<String, WebHandler> byPath) {
  private static final byte[] NO_BODY = {};

  boolean know(Target target) {
    return byPath.containsKey(target.path());
  }

  /** Answers a request whose path is known here. */
  Mono<Void> answer(Target target, HttpServerRequest request, HttpServerResponse response) {
    WebHandler handler = Objects.requireNonNull(byPath.get(target.path()));
    return RequestBody.of(request)
        .defaultIfEmpty(NO_BODY)
        .map(body -> new WebRequest(target.method(), headers(request), body))
        .flatMap(asked -> Mono.fromCompletionStage(() -> handler.answer(asked)))
        .publishOn(EventLoops.of(request))
        .flatMap(answer -> send(answer, request, response));
  }

  private static HttpHeaders headers(HttpServerRequest request) {
    Map<String, List<String>> headers = new TreeMap<>();
    request
        .requestHeaders()
        .names()
        .forEach(name -> headers.put(name, request.requestHeaders().getAll(name)));
    return new HttpHeaders(headers);
  }

  private static Mono<Void> send(
      WebAnswer answer, HttpServerRequest request, HttpServerResponse response) {
    response.status(answer.status());
    answer.headers().forEach(response::header);
    if (answer.body().length == 0) {
      return response.send();
    }
    return HttpMethod.HEAD.equals(request.method())
        ? response.send()
        : response.sendByteArray(Mono.just(answer.body())).then();
  }
}
