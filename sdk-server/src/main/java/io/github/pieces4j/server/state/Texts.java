package io.github.pieces4j.server.state;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.Fragmented;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.store.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts of objects, and what is made of them where the real server asks a language model: names
 * and summaries of first words.
 */
public final class Texts {
  private static final int FIRST_WORDS = 6;
  private static final String TITLE = "Emulated summary:\n";
  private static final String WITHOUT_WORDS = "Untitled conversation";

  private Texts() {}

  /** Returns what searches find an object by, empty for none. */
  public static String of(Kind kind, JsonObject object) {
    String text =
        switch (kind) {
          case CONVERSATION -> object.text("name");
          case ANNOTATION -> object.text("text");
          case MESSAGE -> ofFragment(object.object("fragment"));
        };
    return text == null ? "" : text;
  }

  /** Returns the words as the clients read them, so that what they show is found. */
  private static String ofFragment(@Nullable JsonObject fragment) {
    JsonObject string = fragment == null ? null : fragment.object("string");
    String raw = string == null ? null : string.text("raw");
    return raw == null || raw.isEmpty() ? encoded(fragment) : raw;
  }

  private static String encoded(@Nullable JsonObject fragment) {
    if (fragment == null) {
      return "";
    }
    try {
      byte[] json = fragment.toString().getBytes(StandardCharsets.UTF_8);
      FragmentFormat format = PiecesJson.decode(json, FragmentFormat.class);
      Fragmented words = () -> format;
      return words.text();
    } catch (PiecesDecodeException e) {
      return "";
    }
  }

  /** Names a conversation by the first words of its first user message that has some. */
  static String name(List<JsonObject> messages) {
    return messages.stream()
        .filter(message -> "USER".equals(message.text("role")))
        .map(Texts::firstWords)
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(WITHOUT_WORDS);
  }

  /** Summarizes messages by the first words of each, one line per message. */
  static String summary(List<JsonObject> messages) {
    return messages.stream()
        .map(message -> message.text("role") + ": " + firstWords(message))
        .collect(Collectors.joining("\n", TITLE, ""));
  }

  private static String firstWords(JsonObject message) {
    return Arrays.stream(of(Kind.MESSAGE, message).strip().split("\\s+"))
        .limit(FIRST_WORDS)
        .collect(Collectors.joining(" "));
  }
}
