package io.github.pieces4j.server.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Map;
import reactor.netty.http.server.HttpServerResponse;

/** The headers that real servers were seen to send, and one that tells the truth. */
final class ResponseHeaders {
  private static final Map<String, String> HEADERS =
      Map.of(
          "x-powered-by", "Dart with package:shelf",
          "x-frame-options", "SAMEORIGIN",
          "x-content-type-options", "nosniff",
          "x-pieces4j-emulator", "12.6.0-emulated");

  private ResponseHeaders() {}

  static void addTo(HttpServerResponse response) {
    HEADERS.forEach(response::header);
  }

  /** Permits the page that asked to read the answer; called where it may ask. */
  static void allow(HttpHeaders request, AccessRules access, HttpServerResponse response) {
    String origin = request.get(HttpHeaderNames.ORIGIN);
    response.header(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, "*");
    if (access.open()) {
      response.header(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    } else {
      if (origin != null) {
        response.header(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      }
    }
  }

  /** Answers the question of a browser whether a page may send a request. */
  static void answerPreflight(HttpHeaders request, HttpServerResponse response) {
    response.header(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST, OPTIONS");
    String asked = request.get(HttpHeaderNames.ACCESS_CONTROL_REQUEST_HEADERS);
    if (asked != null) {
      response.header(HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, asked);
    }
    if (request.contains("access-control-request-private-network")) {
      response.header("access-control-allow-private-network", "true");
    }
  }
}
