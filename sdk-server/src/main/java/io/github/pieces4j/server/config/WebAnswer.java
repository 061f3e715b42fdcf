package io.github.pieces4j.server.config;

import java.util.Map;

/**
 * An answer of a {@link WebHandler}.
 *
 * @param headers go before those of the server where both name one
 * @param body its bytes, empty for none
 * @since 0.1
 */
public record WebAnswer(int status, Map<String, String> headers, byte[] body) {
  /** Copies the headers. */
  public WebAnswer {
    headers = Map.copyOf(headers);
  }
}
