package io.github.pieces4j.http;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes what comes from users and servers safe to print: no secrets, no control characters. */
public final class Redaction {
  private static final String HIDDEN = "***";
  private static final List<String> SECRET_HEADERS =
      List.of(
          "authorization",
          "proxy-authorization",
          "cookie",
          "set-cookie",
          "x-application-id",
          "application");

  private Redaction() {}

  /** Prints a URL without its user information. */
  public static String url(URI url) {
    String text = url.toString();
    String secret = url.getRawUserInfo();
    return secret == null ? text : text.replaceFirst("//[^/@]*@", "//" + HIDDEN + "@");
  }

  /** Prints text with its control characters as visible escapes, cut after a number of chars. */
  public static String visible(String text, int maxChars) {
    StringBuilder visible = new StringBuilder(Math.min(text.length(), maxChars) + 3);
    text.codePoints().limit(maxChars).forEach(point -> appendVisible(visible, point));
    return text.length() > maxChars ? visible.append("...").toString() : visible.toString();
  }

  private static void appendVisible(StringBuilder visible, int point) {
    if (point == '\n') {
      visible.append("\\n");
    } else if (isControl(point)) {
      visible.append(String.format("\\u%04x", point));
    } else {
      visible.appendCodePoint(point);
    }
  }

  /** Format characters can turn the direction of a terminal's text or hide it. */
  private static boolean isControl(int point) {
    return Character.isISOControl(point) || Character.getType(point) == Character.FORMAT;
  }

  static String headers(Map<String, List<String>> values) {
    Map<String, Object> printed = new TreeMap<>();
    values.forEach((name, list) -> printed.put(name, isSecret(name) ? HIDDEN : list));
    return printed.toString();
  }

  private static boolean isSecret(String name) {
    return SECRET_HEADERS.stream().anyMatch(name::equalsIgnoreCase);
  }
}
