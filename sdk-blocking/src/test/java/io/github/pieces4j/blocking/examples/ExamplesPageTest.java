package io.github.pieces4j.blocking.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page of examples to the code that runs. */
class ExamplesPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/examples.md");
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^ *// example: (\\w+)\\R(.*?)^ *// end$");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)$(.*?)(?=^## |\\z)");
  private static final Pattern CODE = Pattern.compile("(?ms)^```java\\R(.*?)^```$");

  @Test
  void eachSectionShowsTheBlockingAndTheReactiveExample() throws IOException {
    Map<String, String> blocking =
        examples("sdk-blocking/src/test/java/io/github/pieces4j/blocking/examples");
    Map<String, String> reactive =
        examples("sdk-reactive/src/test/java/io/github/pieces4j/reactive/examples");
    assertThat(blocking).hasSizeGreaterThanOrEqualTo(9);
    Map<String, List<String>> expected = new LinkedHashMap<>();
    blocking.forEach((name, code) -> expected.put(name, List.of(code, reactive.get(name))));
    assertThat(reactive).containsOnlyKeys(blocking.keySet());
    assertThat(shown()).isEqualTo(expected);
  }

  private static Map<String, String> examples(String folder) throws IOException {
    String source = Files.readString(ROOT.resolve(folder).resolve("ExamplesTest.java"));
    return EXAMPLE
        .matcher(source)
        .results()
        .collect(Collectors.toMap(it -> it.group(1), it -> unindented(it.group(2))));
  }

  /** A last line that is empty would count as one without indentation. */
  private static String unindented(String code) {
    return code.stripTrailing().stripIndent() + "\n";
  }

  private static Map<String, List<String>> shown() throws IOException {
    return SECTION
        .matcher(Files.readString(PAGE))
        .results()
        .collect(
            Collectors.toMap(
                section -> section.group(1).toLowerCase(Locale.ROOT),
                section -> code(section.group(2))));
  }

  private static List<String> code(String section) {
    return CODE.matcher(section).results().map(it -> it.group(1)).toList();
  }
}
