package io.github.pieces4j.server.http;

import io.github.pieces4j.server.state.Refusal;
import java.io.ByteArrayOutputStream;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;

/** The body of a request, collected as it comes. */
final class RequestBody {
  /** What wraps it in an answer has room below the 64 MiB that clients take. */
  private static final int MOST_BYTES = 60 * 1_024 * 1_024;

  private RequestBody() {}

  /** Emits all bytes, none for a request without a body. */
  static Mono<byte[]> of(HttpServerRequest request) {
    return request
        .receive()
        .asByteArray()
        .collect(ByteArrayOutputStream::new, RequestBody::append)
        .map(ByteArrayOutputStream::toByteArray);
  }

  private static void append(ByteArrayOutputStream body, byte[] part) {
    if (body.size() + part.length > MOST_BYTES) {
      throw Refusal.tooLarge(MOST_BYTES);
    }
    body.writeBytes(part);
  }
}
