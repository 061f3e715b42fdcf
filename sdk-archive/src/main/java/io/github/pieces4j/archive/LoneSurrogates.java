package io.github.pieces4j.archive;

import java.nio.charset.StandardCharsets;

/** The escapes in JSON that are lone surrogates: in names the parser refuses them. */
final class LoneSurrogates {
  private static final int ESCAPE = "\\ud83d".length();
  private static final int HEXADECIMAL = 16;
  private static final int NONE = -1;

  private LoneSurrogates() {}

  /** Returns the JSON with text in the place of such escapes, and of the same length. */
  static byte[] asText(byte[] json) {
    byte[] text = json.clone();
    for (int place = 0; place < json.length; ) {
      if (json[place] != '\\') {
        place++;
      } else if (isPair(json, place)) {
        place += 2 * ESCAPE;
      } else if (isSurrogate(unit(json, place))) {
        text[place] = '?';
        place += ESCAPE;
      } else {
        place += 2;
      }
    }
    return text;
  }

  private static boolean isPair(byte[] json, int place) {
    int high = unit(json, place);
    int low = unit(json, place + ESCAPE);
    return high != NONE && low != NONE && Character.isSurrogatePair((char) high, (char) low);
  }

  private static boolean isSurrogate(int unit) {
    return unit != NONE && Character.isSurrogate((char) unit);
  }

  /** Returns the code unit that is escaped at a place. */
  private static int unit(byte[] json, int place) {
    if (place + ESCAPE > json.length || json[place] != '\\' || json[place + 1] != 'u') {
      return NONE;
    }
    String digits = new String(json, place + 2, ESCAPE - 2, StandardCharsets.ISO_8859_1);
    return digits.matches("[0-9a-fA-F]{4}") ? Integer.parseInt(digits, HEXADECIMAL) : NONE;
  }
}
