package io.github.pieces4j.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void linesKeepTheirEndsAndTabs() {
    assertThat(VisibleText.lines("a\r\n\tb\nc")).isEqualTo("a\n\tb\nc");
  }

  @Test
  void whatSteersATerminalIsShown() {
    assertThat(VisibleText.lines("a\u001b[2Jb\rc\u009bd\u202ee"))
        .isEqualTo("a\\u001b[2Jb\\u000dc\\u009bd\\u202ee");
    assertThat(VisibleText.line("a\nb\u0007")).isEqualTo("a\\nb\\u0007");
  }

  @Test
  void joinedEmojiStayWhole() {
    String family = "👩\u200d👧";
    assertThat(VisibleText.lines(family)).isEqualTo(family);
    assertThat(VisibleText.line(family)).isEqualTo(family);
  }
}
