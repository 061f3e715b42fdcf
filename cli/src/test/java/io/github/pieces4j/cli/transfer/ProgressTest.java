package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Device;
import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  private static final String CLEARED = "\r\u001b[K";
  private static final long SECOND = 1_000_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = Long.MAX_VALUE - 10 * SECOND; // it may run over

  private TerminalProgress progress(boolean isTerminal, int columns) {
    Device device = new Device(false, false, isTerminal, columns, Colors.OFF);
    PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
    Output out = new Output(new ByteArrayOutputStream());
    return TerminalProgress.of(new Terminal(out, printed, device), "objects", () -> now);
  }

  private String shown() {
    String all = err.toString(StandardCharsets.UTF_8);
    return all.substring(all.lastIndexOf(CLEARED) + CLEARED.length());
  }

  @Test
  void barRateAndTimeLeftAreShown() {
    TerminalProgress progress = progress(true, 80);
    progress.progressed(0, 4_000);
    assertThat(shown())
        .isEqualTo("[" + ".".repeat(30) + "]   0%  0 of 4,000 objects  0/s  -:-- left");
    now += 10 * SECOND;
    progress.progressed(1_000, 4_000);
    assertThat(shown())
        .isEqualTo(
            "[#######.......................]  25%  1,000 of 4,000 objects  100/s  0:30 left")
        .hasSizeLessThan(80);
    now += 10 * SECOND;
    progress.progressed(4_000, 4_000);
    assertThat(shown()).startsWith("[####").doesNotContain(".]").endsWith("0:00 left");
  }

  @Test
  void whatWasSkippedAtTheStartDoesNotMakeTheRestLookFast() {
    TerminalProgress progress = progress(true, 80);
    progress.progressed(50_000, 60_000);
    for (int seconds = 1; seconds <= 60; seconds++) {
      now += SECOND;
      progress.progressed(50_000 + seconds, 60_000);
    }
    assertThat(shown()).contains("  1/s  ").endsWith("  2:45:40 left");
  }

  @ParameterizedTest
  @CsvSource({"59,0:59", "60,1:00", "3599,59:59", "3600,1:00:00", "100000,27:46:40"})
  void timeLeftHasHoursWhereThereAreSome(int seconds, String left) {
    TerminalProgress progress = progress(true, 80);
    now += SECOND;
    progress.progressed(1, 1 + seconds);
    assertThat(shown()).endsWith("  " + left + " left");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 48, 49, 61, 62, 80, 500})
  void theLineEndsBeforeTheEdgeOfTheTerminal(int columns) {
    TerminalProgress progress = progress(true, columns);
    now += SECOND;
    progress.progressed(1_000, 2_000);
    assertThat(shown()).hasSizeLessThan(columns).doesNotContain("\n");
    assertThat(shown().startsWith("[####")).isEqualTo(columns >= 62);
    if (columns >= 49) {
      assertThat(shown()).contains(" 50%  1,000 of 2,000 objects  1,000/s  0:01 left");
    }
  }

  @Test
  void objectsThatCameSinceTheStartAreCounted() {
    progress(true, 80).progressed(11, 9);
    assertThat(shown())
        .startsWith("[####")
        .contains("] 100%  11 of 11 objects")
        .doesNotContain(".]");
  }

  @ParameterizedTest
  @CsvSource({"0,0,0", "1,0,80", "7,5,0", "2147483647,0,200", "2147483647,2147483647,80"})
  void anyFiguresAndAnyTerminalGiveALine(int done, int expected, int columns) {
    progress(true, columns).progressed(done, expected);
    assertThat(shown()).hasSizeLessThan(Math.max(1, columns));
  }

  @Test
  void itIsDrawnTenTimesASecondAtMost() {
    TerminalProgress progress = progress(true, 80);
    for (int i = 1; i <= 1_000; i++) {
      now += SECOND / 1_000;
      progress.progressed(i, 1_000);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).split("\r")).hasSize(1 + 10);
  }

  @Test
  void itIsTakenAwayAtTheEndAndForProblems() {
    try (TerminalProgress progress = progress(true, 80)) {
      progress.progressed(1, 2);
      progress.problem("one is unreadable");
      assertThat(shown()).isEqualTo("pieces: one is unreadable" + System.lineSeparator());
      now += SECOND;
      progress.progressed(2, 2);
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void nothingIsDrawnWhereNobodySeesIt() {
    try (TerminalProgress progress = progress(false, 80)) {
      progress.progressed(1, 2);
    }
    assertThat(err.size()).isZero();
  }
}
