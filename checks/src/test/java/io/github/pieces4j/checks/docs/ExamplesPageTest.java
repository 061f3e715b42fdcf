package io.github.pieces4j.checks.docs;

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

/** Holds the sections of the page of examples to the code that runs. */
class ExamplesPageTest {
  private static final Path FOLDER = Path.of("src/test/java/io/github/pieces4j/checks/docs");
  private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\w+)$(.*?)(?=^## |\\z)");

  @Test
  void eachSectionShowsTheBlockingAndTheReactiveExample() throws IOException {
    Map<String, String> blocking = examples("BlockingExamplesTest");
    Map<String, String> reactive = examples("ReactiveExamplesTest");
    assertThat(blocking).hasSizeGreaterThanOrEqualTo(9);
    Map<String, List<String>> expected = new LinkedHashMap<>();
    blocking.forEach((name, code) -> expected.put(name, List.of(code, reactive.get(name))));
    assertThat(reactive).containsOnlyKeys(blocking.keySet());
    assertThat(shown()).isEqualTo(expected);
  }

  private static Map<String, String> examples(String test) throws IOException {
    String source = Files.readString(FOLDER.resolve(test + ".java"));
    return Example.in(source).collect(Collectors.toMap(Example::name, Example::code));
  }

  private static Map<String, List<String>> shown() throws IOException {
    Page page = Page.of("docs/examples.md");
    return SECTION
        .matcher(page.text())
        .results()
        .collect(
            Collectors.toMap(
                section -> section.group(1).toLowerCase(Locale.ROOT),
                section -> new Page(page.path(), section.group(2)).blocks("java")));
  }
}
