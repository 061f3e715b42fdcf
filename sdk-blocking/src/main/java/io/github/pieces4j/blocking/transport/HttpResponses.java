package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.http.HttpHeaders;
import java.net.http.HttpResponse;

/** Turns responses of the JDK's client into those of the seam. */
final class HttpResponses {
  private HttpResponses() {}

  static HttpHeaders headers(HttpResponse<?> response) {
    return new HttpHeaders(response.headers().map());
  }
}
