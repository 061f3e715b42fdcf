package io.github.pieces4j.checks.api;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates the names of path parameters into those of Java's. */
final class Names {
  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z_]+)}");
  private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

  private Names() {}

  /** Replaces {@code {workstream_summary}} in a path by {@code workstreamSummaryId}. */
  static String inJava(String path) {
    return PARAMETER.matcher(path).replaceAll(Names::inJava);
  }

  /** Returns the names in Java of a path's parameters. */
  static List<String> parametersOf(String path) {
    return PARAMETER.matcher(path).results().map(Names::inJava).toList();
  }

  private static String inJava(MatchResult parameter) {
    String name = parameter.group(1);
    // "Additional" does not say to what.
    return name.equals("additional_message") ? "otherMessageId" : camelCase(name) + "Id";
  }

  /** Replaces {@code conversation_update} by {@code conversationUpdate}. */
  static String camelCase(String name) {
    Matcher matcher = UNDERSCORE.matcher(name);
    return matcher.replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
  }
}
