package io.github.pieces4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {
  @Test
  void whatFitsIsKept() {
    assertThat(DisplayWidth.cut("", 0)).isEmpty();
    assertThat(DisplayWidth.cut("four", 4)).isEqualTo("four");
    assertThat(DisplayWidth.cut("日本", 4)).isEqualTo("日本");
    assertThat(DisplayWidth.cut("e\u0301e\u0301", 2)).isEqualTo("e\u0301e\u0301");
  }

  @Test
  void whatDoesNotFitEndsWithAnEllipsisThatDoes() {
    assertThat(DisplayWidth.cut("fives", 4)).isEqualTo("fiv…");
    assertThat(DisplayWidth.cut("日本語", 5)).isEqualTo("日本…");
    assertThat(DisplayWidth.cut("日本語", 4)).isEqualTo("日…");
    assertThat(DisplayWidth.cut("a🙂b🙂", 4)).isEqualTo("a🙂…");
  }

  @Test
  void emojiOfEachBlockAreWideAndWhatJoinsThemIsNot() {
    assertThat(DisplayWidth.cut("✅✅", 3)).isEqualTo("✅…");
    assertThat(DisplayWidth.cut("✅✅", 4)).isEqualTo("✅✅");
    assertThat(DisplayWidth.cut("⌚a", 3)).isEqualTo("⌚a");
    assertThat(DisplayWidth.cut("a\u200db", 2)).isEqualTo("a\u200db");
    assertThat(DisplayWidth.cut("한국", 4)).isEqualTo("한국");
    assertThat(DisplayWidth.cut("…→é", 3)).isEqualTo("…→é");
  }

  @Test
  void whatReadersSeeAsOneCharacterIsNotCut() {
    String warning = "\u26a0\ufe0f";
    String family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
    assertThat(DisplayWidth.cut(warning + "a", 2)).isEqualTo("…");
    assertThat(DisplayWidth.cut(warning + "a", 3)).isEqualTo(warning + "a");
    assertThat(DisplayWidth.cut("a" + family + "b", 4)).isEqualTo("a…");
    assertThat(DisplayWidth.cut("ae\u0301b", 2)).isEqualTo("a…");
  }
}
