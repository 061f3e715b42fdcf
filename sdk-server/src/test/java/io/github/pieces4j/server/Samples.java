package io.github.pieces4j.server;

/** Objects as another server may have told them. */
final class Samples {
  private static final String TIMES =
      "\"created\":{\"value\":\"2026-01-01T00:00:00.000Z\"},"
          + "\"updated\":{\"value\":\"2026-01-01T00:00:00.000Z\"}";

  private Samples() {}

  static String conversation(String id, String name) {
    return "{\"id\":\"%s\",%s,\"name\":\"%s\",\"type\":\"COPILOT\",\"messages\":{\"iterable\":[]}}"
        .formatted(id, TIMES, name);
  }

  static String message(String id, String conversation, String text) {
    return ("{\"id\":\"%s\",%s,\"role\":\"USER\",\"conversation\":{\"id\":\"%s\"},"
            + "\"fragment\":{\"string\":{\"raw\":\"%s\"}}}")
        .formatted(id, TIMES, conversation, text);
  }

  static String search(String words) {
    return "{\"engines\":{\"iterable\":[{\"query\":\"" + words + "\",\"full_text\":{}}]}}";
  }
}
