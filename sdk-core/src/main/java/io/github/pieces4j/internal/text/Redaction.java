package io.github.pieces4j.internal.text;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Text from users and servers made safe to print: no secrets, no control characters. */
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

  private static final String SECRET_NAME =
      "token|secret|passw|credential|api[_-]?key|[a-z0-9][_-]?keys?(?![a-z])|authorization|cookie";

  private static final Pattern SECRET_PATH = Pattern.compile(SECRET_NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern USER_INFORMATION = Pattern.compile("(?<=^|:)//[^/?#\\s\"]*@");

  /**
   * The identifier may stand behind objects that the application holds, two deep at most.
   * Quantifiers that give nothing back need no stack.
   */
  private static final Pattern APPLICATION_ID =
      Pattern.compile(
          "(\"application\"\\s*:\\s*\\{"
              + "(?:(?!\"id\"\\s*:)[^{}]|\\{(?:[^{}]++|\\{[^{}]*+\\})*+\\})*+"
              + "\"id\"\\s*:\\s*)\"[^\"]*(?:\"|\\z)");

  private static final Pattern SECRET_PROPERTY =
      Pattern.compile(
          "(\"[^\"]{0,64}(?:"
              + SECRET_NAME
              + ")[^\"]{0,64}\"\\s*:\\s*)"
              + "\".*?(?<!\\\\)(?:\"|\\z)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Redaction() {}

  /** Prints a URL without its user information. */
  public static String url(URI url) {
    return url(url.toString());
  }

  /** Prints what may be a URL without what may be user information. */
  public static String url(String text) {
    return text.indexOf('@') < 0
        ? text
        : USER_INFORMATION.matcher(text).replaceAll("//" + HIDDEN + "@");
  }

  /** Prints JSON without texts whose names speak of secrets, and without application ids. */
  public static String json(String text) {
    String hidden = "$1\"" + HIDDEN + "\"";
    String named = SECRET_PROPERTY.matcher(text).replaceAll(hidden);
    return APPLICATION_ID.matcher(named).replaceAll(hidden);
  }

  /** Prints text with its control characters as visible escapes, cut after some code points. */
  public static String visible(String text, int maxCodePoints) {
    StringBuilder visible = new StringBuilder(Math.min(text.length(), maxCodePoints) + 3);
    text.codePoints().limit(maxCodePoints).forEach(point -> appendVisible(visible, point));
    boolean cut = text.codePoints().skip(maxCodePoints).findAny().isPresent();
    return cut ? visible.append("...").toString() : visible.toString();
  }

  private static void appendVisible(StringBuilder visible, int point) {
    if (point == '\n') {
      visible.append("\\n");
    } else if (isInvisible(point)) {
      visible.append(String.format("\\u%04x", point));
    } else {
      visible.appendCodePoint(point);
    }
  }

  /** Some characters can turn the direction of a terminal's text, hide it or break the line. */
  public static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  public static String headers(Map<String, List<String>> values) {
    Map<String, Object> printed = new TreeMap<>();
    values.forEach(
        (name, list) -> printed.put(name, isSecret(name) ? HIDDEN : url(list.toString())));
    return printed.toString();
  }

  /** Returns whether the name of a property or the path to one speaks of secrets. */
  public static boolean isSecretProperty(String path) {
    return SECRET_PATH.matcher(path).find();
  }

  private static boolean isSecret(String name) {
    return SECRET_HEADERS.stream().anyMatch(name::equalsIgnoreCase) || isSecretProperty(name);
  }
}
