package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Holds each decision to its number, by which people name it, and to its date. */
class DecisionsTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^## .*$");
  private static final Pattern DATED =
      Pattern.compile("(?m)^## (\\d+)\\. \\S.*\n\n_\\d{4}-\\d{2}-\\d{2}_\n\n\\S");

  @Test
  void eachHasTheNextNumberAndADate() throws IOException {
    String page = Files.readString(Project.ROOT.resolve("docs/decisions.md"));
    List<Integer> numbers =
        DATED.matcher(page).results().map(it -> Integer.valueOf(it.group(1))).toList();
    List<String> headings = HEADING.matcher(page).results().map(MatchResult::group).toList();
    assertThat(numbers)
        .as("of the headings %s", headings)
        .isEqualTo(IntStream.rangeClosed(1, headings.size()).boxed().toList());
  }
}
