package io.github.pieces4j.archive;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The words of a message. */
final class MessageText {
  private MessageText() {}

  /** Returns the text, empty if the message has none. */
  static String of(@Nullable Object message) {
    String raw = JsonTree.text(message, "fragment", "string", "raw");
    return raw.isEmpty() ? decoded(JsonTree.text(message, "fragment", "string", "base64")) : raw;
  }

  private static String decoded(String base64) {
    try {
      return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
