package io.github.pieces4j.operation;

import io.github.pieces4j.error.PiecesRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Is a path with names in braces where arguments go.
 *
 * @param template such as {@code /conversation/{conversation}/rename}
 */
public record PathTemplate(String template) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  /** Returns the names of the arguments in their order. */
  public List<String> names() {
    return NAME.matcher(template).results().map(match -> match.group(1)).toList();
  }

  /**
   * Puts arguments in, each encoded as one segment.
   *
   * @throws PiecesRequestException if an argument is missing, blank, {@code .} or {@code ..}
   */
  public String expand(Map<String, String> arguments) {
    Matcher matcher = NAME.matcher(template);
    StringBuilder path = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String segment = encode(name, arguments.get(name));
      matcher.appendReplacement(path, Matcher.quoteReplacement(segment));
    }
    return matcher.appendTail(path).toString();
  }

  private String encode(String name, String argument) {
    if (argument == null || argument.isBlank()) {
      throw refused(name, "is blank");
    }
    if (argument.equals(".") || argument.equals("..")) {
      throw refused(name, "is \"" + argument + "\", which would change the path");
    }
    // Form encoding differs from a path's in the space alone.
    return URLEncoder.encode(argument, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private PiecesRequestException refused(String name, String problem) {
    return new PiecesRequestException(
        "the argument \"" + name + "\" of " + template + " " + problem + ": pass an identifier");
  }

  @Override
  public String toString() {
    return template;
  }
}
