package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.netty.http.client.HttpClientResponse;

/** Responses of Reactor Netty as those of the core. */
final class HttpResponses {
  private HttpResponses() {}

  static HttpHeaders headers(HttpClientResponse response) {
    return headers(response.responseHeaders());
  }

  static HttpHeaders headers(Iterable<Map.Entry<String, String>> received) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    received.forEach(
        header ->
            headers
                .computeIfAbsent(header.getKey(), name -> new ArrayList<>())
                .add(header.getValue()));
    return new HttpHeaders(headers);
  }
}
