package io.github.pieces4j.internal.json;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The escapes in a JSON text. */
final class JsonEscapes {
  private static final String NAMES = "\"\\/bfnrt";
  private static final String MEANINGS = "\"\\/\b\f\n\r\t";
  private static final int HEX_DIGITS = 4;
  private static final int HEX = 16;

  private JsonEscapes() {}

  /** Returns what a text with escapes means; null if one of them is none. */
  @SuppressWarnings("IncrementInForLoopAndHeader") // An escape has several characters.
  static @Nullable String resolve(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char next = text.charAt(at);
      if (next != '\\') {
        resolved.append(next);
        continue;
      }
      at++;
      char escape = at < text.length() ? text.charAt(at) : 0;
      int meaning = escape == 'u' ? hex(text, at + 1) : simple(escape);
      if (meaning < 0) {
        return null;
      }
      at += escape == 'u' ? HEX_DIGITS : 0;
      resolved.append((char) meaning);
    }
    return resolved.toString();
  }

  private static int simple(char escape) {
    int index = NAMES.indexOf(escape);
    return index < 0 ? -1 : MEANINGS.charAt(index);
  }

  private static int hex(String text, int from) {
    if (from + HEX_DIGITS > text.length()) {
      return -1;
    }
    int value = 0;
    for (int at = from; at < from + HEX_DIGITS; at++) {
      char digit = text.charAt(at);
      if (!HexFormat.isHexDigit(digit)) {
        return -1;
      }
      value = value * HEX + HexFormat.fromHexDigit(digit);
    }
    return value;
  }
}
