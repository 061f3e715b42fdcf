package io.github.pieces4j.checks.contract;

import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.nio.charset.StandardCharsets;

/** Makes lists of conversations as a server would send them, whole and broken. */
final class Lists {
  private Lists() {}

  static SeededConversation seedOfName(String name) {
    return Seeds.conversation(name);
  }

  /** Returns a conversation as JSON. */
  static String conversation(String id) {
    return """
    {"id":"%s","created":{"value":"2026-01-31T05:00:00Z"},"type":"COPILOT",\
    "messages":{"iterable":[]},"updated":{"value":"2026-01-31T05:00:00Z"}}"""
        .formatted(id);
  }

  /** Returns a list as JSON. */
  static String of(String... elements) {
    return "{\"iterable\":[" + String.join(",", elements) + "],\"indices\":{\"a\":0,\"b\":-1}}";
  }

  /** Answers with so much of a list, of which the connection then breaks. */
  static ScriptedAnswer cut(String json, int length) {
    return ScriptedAnswer.cutShort(json.substring(0, length));
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
