package io.github.pieces4j.server.routes;

import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Flux;

/**
 * What a request is answered with.
 *
 * @param contentType of the body, empty if there is none
 * @param body its parts, each made when the one before is on its way
 */
public record Response(int status, String contentType, Flux<byte[]> body) {
  static final String JSON = "application/json; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int OK = 200;
  private static final Response NOTHING = new Response(204, "", Flux.empty());

  static Response json(byte[] json) {
    return new Response(OK, JSON, Flux.just(json));
  }

  static Response json(Flux<byte[]> parts) {
    return new Response(OK, JSON, parts);
  }

  public static Response text(int status, String text) {
    return new Response(status, TEXT, Flux.just(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Answers a change that returns nothing. */
  static Response nothing() {
    return NOTHING;
  }

  /** Returns whether there is a body. */
  public boolean hasBody() {
    return !contentType.isEmpty();
  }
}
