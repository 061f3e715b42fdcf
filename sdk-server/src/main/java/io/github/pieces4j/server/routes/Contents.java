package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.JsonObject;

/** Leaves the contents of messages, text and bytes, out of answers. */
final class Contents {
  private Contents() {}

  static JsonObject leftOutOf(JsonObject message) {
    JsonObject fragment = message.object("fragment");
    if (fragment != null) {
      fragment.remove("string");
      fragment.remove("bytes");
    }
    return message;
  }
}
