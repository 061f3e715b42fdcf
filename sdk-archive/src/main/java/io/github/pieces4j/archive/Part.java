package io.github.pieces4j.archive;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation as people read it.
 *
 * @param heading what it is, such as {@code User}
 * @param time when it was created as the server wrote it, empty if nobody knows
 * @param text its words, empty if it has none
 */
record Part(Kind kind, String heading, String time, String text) {
  enum Kind {
    MESSAGE,
    ANNOTATION,
    /** Code or text that is shown as it is. */
    ATTACHMENT;

    /** Returns what programs call it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Part message(Map<String, @Nullable Object> message) {
    String role = words(JsonTree.text(message, "role"));
    return new Part(
        Kind.MESSAGE,
        role.isEmpty() ? "Message" : role,
        JsonTree.text(message, "created", "value"),
        MessageText.of(message));
  }

  /**
   * Returns an annotation.
   *
   * @param of what it is about, as a part of a heading
   */
  static Part annotation(Map<String, @Nullable Object> annotation, String of) {
    return new Part(
        Kind.ANNOTATION,
        words("Annotation " + JsonTree.text(annotation, "type") + of),
        JsonTree.text(annotation, "created", "value"),
        JsonTree.text(annotation, "text"));
  }

  static Part attachment(Attachments.Attachment attachment) {
    return new Part(Kind.ATTACHMENT, "Attached: " + attachment.name(), "", attachment.text());
  }

  private static String words(String name) {
    String words = name.replace('_', ' ').toLowerCase(Locale.ROOT).strip();
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the heading with the time. */
  String title() {
    return time.isEmpty() ? heading : heading + ", " + time;
  }
}
