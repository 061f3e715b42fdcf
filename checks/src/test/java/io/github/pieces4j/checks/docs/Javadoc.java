package io.github.pieces4j.checks.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of one declaration in a main source.
 *
 * @param text the comment on one line, without its stars
 * @param declaration what it stands on, up to the first brace, semicolon or value
 */
record Javadoc(Path file, String text, String declaration) {
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)/\\*\\*(.*?)\\*/\\s*"
              + "(?:@\\w+(?:\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*+\\))?\\s+)*+([^;{=]*)");
  private static final Pattern TYPE =
      Pattern.compile("\\b(class|interface|enum|record|object) \\w+");

  /** Returns those of all main sources, in Java and in Kotlin. */
  static List<Javadoc> all() throws IOException {
    List<Javadoc> all = new ArrayList<>();
    for (String ending : List.of(".java", ".kt")) {
      Project.read(ending, Javadoc::of).forEach(all::addAll);
    }
    return all;
  }

  private static List<Javadoc> of(Path file, String source) {
    return file.toString().contains("/src/main/")
        ? COMMENT.matcher(source).results().map(it -> of(file, it.group(1), it.group(2))).toList()
        : List.of();
  }

  private static Javadoc of(Path file, String comment, String declaration) {
    String text = comment.replaceAll("\\s*\\n\\s*\\*", " ").strip();
    return new Javadoc(file, text.replaceAll("\\s+", " "), declaration.replaceAll("\\s+", " "));
  }

  boolean isOfType() {
    return TYPE.matcher(head()).find();
  }

  boolean isOfPublicType() {
    return isOfType() && declaration.startsWith("public ");
  }

  boolean isOfMethod() {
    return !isOfType() && declaration.contains("(");
  }

  /** Returns the name before the first parenthesis, such as a method's. */
  String name() {
    Matcher last = Pattern.compile("(\\w+)\\s*$").matcher(head());
    return last.find() ? last.group(1) : "";
  }

  private String head() {
    return declaration.split("\\(", 2)[0];
  }

  @Override
  public String toString() {
    return file.getFileName() + ": " + text;
  }
}
