package io.github.pieces4j.internal.http;

import io.github.pieces4j.http.HttpMethod;
import io.github.pieces4j.internal.text.Redaction;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as a transport sends it.
 *
 * @param method the HTTP method
 * @param url the full URL
 * @param headers name to value, unmodifiable
 * @param body the bytes to send, not to be changed; null for none
 */
public record WireRequest(
    HttpMethod method, URI url, Map<String, String> headers, byte @Nullable [] body) {
  /** Copies the headers. */
  public WireRequest {
    headers = Map.copyOf(headers);
  }

  /** Returns the bytes to send, empty for none. */
  public Optional<byte[]> content() {
    return Optional.ofNullable(body);
  }

  /** Prints neither headers nor body, for both may hold what is private. */
  @Override
  public String toString() {
    return method + " " + Redaction.url(url);
  }
}
