package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.StreamedIdentifiers;
import java.nio.charset.StandardCharsets;

/**
 * How a server writes JSON.
 *
 * @param newer whether objects hold more than the contract says
 * @param leanFrames whether frames leave out when an object changed
 */
public record Dialect(boolean newer, boolean leanFrames) {
  /** Returns a document as UTF-8. */
  byte[] encode(String json, Class<?> type) {
    byte[] encoded = json.getBytes(StandardCharsets.UTF_8);
    return newer ? NewerJson.of(encoded, type) : encoded;
  }

  /** Returns a frame of an identifier socket. */
  String frame(String json) {
    return newer
        ? new String(encode(json, StreamedIdentifiers.class), StandardCharsets.UTF_8)
        : json;
  }
}
