package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.netty.http.client.HttpClientResponse;

/** Turns headers of Reactor Netty into those of the seam. */
final class NettyHeaders {
  private NettyHeaders() {}

  static HttpHeaders of(HttpClientResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response
        .responseHeaders()
        .forEach(
            header ->
                headers
                    .computeIfAbsent(header.getKey(), name -> new ArrayList<>())
                    .add(header.getValue()));
    return new HttpHeaders(headers);
  }
}
