package io.github.pieces4j.server.emulator;

import io.github.pieces4j.server.config.EmbeddedOptions;
import java.util.Map;
import reactor.netty.http.server.HttpServerResponse;

/** Adds the headers that real servers were seen to send, and one that tells the truth. */
final class ResponseHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "x-powered-by", "Dart with package:shelf",
          "access-control-allow-origin", "*",
          "access-control-allow-headers", "*",
          "x-frame-options", "SAMEORIGIN",
          "x-content-type-options", "nosniff",
          "x-pieces4j-emulator", EmbeddedOptions.defaults().version());

  private ResponseHeaders() {}

  static void addTo(HttpServerResponse response) {
    HEADERS.forEach(response::header);
  }
}
