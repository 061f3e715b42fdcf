package io.github.pieces4j.checks.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.docs.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a compiler or a check is told to pass over says why, beside it or before it. */
class SuppressionsTest {
  private static final Pattern SUPPRESSION = Pattern.compile("^\\s*@Suppress(Warnings)?\\(.*");

  @Test
  void eachHasAReasonInWords() throws IOException {
    List<String> found = new ArrayList<>();
    for (String ending : List.of(".java", ".kt")) {
      Project.read(ending, SuppressionsTest::bare).forEach(it -> it.forEach(found::add));
    }
    assertThat(found).isEmpty();
  }

  private static Stream<String> bare(Path file, String text) {
    List<String> lines = text.lines().toList();
    List<String> bare = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean hasReason = line.contains("//") || i > 0 && lines.get(i - 1).strip().startsWith("//");
      if (SUPPRESSION.matcher(line).matches() && !hasReason) {
        bare.add(file + ":" + (i + 1));
      }
    }
    return bare.stream();
  }
}
