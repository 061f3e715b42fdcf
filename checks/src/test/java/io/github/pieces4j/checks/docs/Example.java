package io.github.pieces4j.checks.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is code that a page shows: in a source, between {@code // example: name} and {@code // end}. */
record Example(String name, String code) {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^ *// example: (\\w+)\\R(.*?)^ *// end$");

  private static Example of(MatchResult match) {
    return new Example(match.group(1), unindented(match.group(2)));
  }

  static Stream<Example> in(String source) {
    return EXAMPLE.matcher(source).results().map(Example::of);
  }

  /** Returns the examples of all sources that the build compiles. */
  static List<Example> all(String extension) throws IOException {
    return Project.read(extension, Source::new).stream()
        .filter(Source::isCompiled)
        .flatMap(source -> in(source.text()))
        .toList();
  }

  /** A last line that is empty would count as one without indentation. */
  private static String unindented(String code) {
    return code.stripTrailing().stripIndent() + "\n";
  }

  private record Source(Path path, String text) {
    /** The benchmarks are built in a profile of their own. */
    boolean isCompiled() {
      return path.toString().matches(".*/src/(main|test)/(java|kotlin)/.*")
          && !path.startsWith(Project.ROOT.resolve("tooling"));
    }
  }
}
