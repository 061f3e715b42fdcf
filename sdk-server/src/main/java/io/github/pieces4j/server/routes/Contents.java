package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.JsonObject;

/** The contents of messages, text and bytes, which some answers leave out. */
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
