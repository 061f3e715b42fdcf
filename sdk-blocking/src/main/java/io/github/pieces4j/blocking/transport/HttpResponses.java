package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.http.HttpHeaders;
import java.net.http.HttpResponse;

/** Responses of java.net.http as those of the core. */
final class HttpResponses {
  private HttpResponses() {}

  static HttpHeaders headers(HttpResponse<?> response) {
    return new HttpHeaders(response.headers().map());
  }
}
