package io.github.pieces4j.operation;

import io.github.pieces4j.error.PiecesRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A path with names in braces where arguments go.
 *
 * @since 0.1
 */
public final class PathTemplate {
  private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");

  private final String template;
  private final List<String> names;
  private final List<String> between;

  /**
   * Creates a path.
   *
   * @param template such as {@code /conversation/{conversation}/rename}
   */
  public PathTemplate(String template) {
    this.template = template;
    // Each call wants them, and a template never changes.
    names = NAME.matcher(template).results().map(match -> match.group(1)).toList();
    between = List.of(NAME.split(template, -1));
  }

  /** Returns the path as it was given, such as {@code /conversation/{conversation}/rename}. */
  public String template() {
    return template;
  }

  /** Returns the names of the arguments in their order. */
  public List<String> names() {
    return names;
  }

  /**
   * Returns the path with arguments in their order, each encoded as one segment.
   *
   * @throws PiecesRequestException if there are too few or too many, or one is null, blank, {@code
   *     .} or {@code ..}
   */
  public String expand(String... arguments) {
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
    StringBuilder path = new StringBuilder(between.get(0));
    for (int i = 0; i < arguments.length; i++) {
      path.append(encode(names.get(i), arguments[i])).append(between.get(i + 1));
    }
    return path.toString();
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
  public boolean equals(@Nullable Object other) {
    return other instanceof PathTemplate path && path.template.equals(template);
  }

  @Override
  public int hashCode() {
    return template.hashCode();
  }

  @Override
  public String toString() {
    return template;
  }
}
