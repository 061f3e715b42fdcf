package io.github.pieces4j.operation;

import io.github.pieces4j.error.PiecesRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with names in braces where arguments go.
 *
 * @param template such as {@code /conversation/{conversation}/rename}
 * @since 0.1
 */
public record PathTemplate(String template) {
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  /** Returns the names of the arguments in their order. */
  public List<String> names() {
    return NAME.matcher(template).results().map(match -> match.group(1)).toList();
  }

  /**
   * Returns the path with arguments in their order, each encoded as one segment.
   *
   * @throws PiecesRequestException if there are too few or too many, or one is null, blank, {@code
   *     .} or {@code ..}
   */
  public String expand(String... arguments) {
    List<String> names = names();
    if (arguments.length != names.size()) {
      throw new PiecesRequestException(
          template
              + " takes "
              + names
              + ": pass "
              + names.size()
              + " argument(s), not "
              + arguments.length);
    }
    StringBuilder path = new StringBuilder();
    Matcher matcher = NAME.matcher(template);
    for (int i = 0; matcher.find(); i++) {
      String segment = encode(names.get(i), arguments[i]);
      matcher.appendReplacement(path, Matcher.quoteReplacement(segment));
    }
    return matcher.appendTail(path).toString();
  }

  private String encode(String name, @Nullable String argument) {
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
