package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.internal.text.Redaction;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The token that a parser stands on, described in few words for a message. */
final class FoundToken {
  private static final int MAX_CHARS = 60;

  private FoundToken() {}

  static String of(JsonParser parser) {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "the end of the input";
    }
    return switch (token) {
      case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          Redaction.isSecretProperty(JsonPath.of(parser, 0))
              ? "a value (not shown)"
              : shown(parser);
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      default -> parser.getString();
    };
  }

  private static String shown(JsonParser parser) {
    return parser.hasToken(JsonToken.VALUE_STRING)
        ? "the text \"" + Redaction.visible(parser.getString(), MAX_CHARS) + "\""
        : "the number " + Redaction.visible(parser.getString(), MAX_CHARS);
  }
}
