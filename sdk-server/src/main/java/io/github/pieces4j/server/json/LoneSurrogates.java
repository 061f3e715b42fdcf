package io.github.pieces4j.server.json;

/** Halves of surrogate pairs in JSON, escaped. */
final class LoneSurrogates {
  private LoneSurrogates() {}

  static String escapedIn(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char letter = json.charAt(i);
      if (Character.isSurrogate(letter)) {
        if (isPair(json, i)) {
          if (escaped != null) {
            escaped.append(letter).append(json.charAt(i + 1));
          }
          i++;
          continue;
        }
        escaped = escaped == null ? new StringBuilder(json.substring(0, i)) : escaped;
        escaped.append(String.format("\\u%04x", (int) letter));
      } else if (escaped != null) {
        escaped.append(letter);
      }
    }
    return escaped == null ? json : escaped.toString();
  }

  private static boolean isPair(String json, int high) {
    return high + 1 < json.length()
        && Character.isSurrogatePair(json.charAt(high), json.charAt(high + 1));
  }
}
