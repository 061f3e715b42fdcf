package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.tool.Terminal;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows on a terminal how far something is, how fast it goes and how long it will take. */
final class Progress {
  private static final long LEAST_NANOS_BETWEEN = Duration.ofMillis(100).toNanos();
  private static final double NANOS_PER_SECOND = 1e9;
  private static final String CLEARED = "\r\u001b[K";

  private final Terminal terminal;
  private final LongSupplier clock;
  private final String unit;
  private final long start;
  private long lastShown;
  private long objects;

  /**
   * Creates the display.
   *
   * @param unit what is counted, in the plural
   * @param clock tells nanoseconds
   */
  Progress(Terminal terminal, String unit, LongSupplier clock) {
    this.terminal = terminal;
    this.unit = unit;
    this.clock = clock;
    start = clock.getAsLong();
    lastShown = start;
  }

  /** Counts what the rate is of. */
  void count() {
    objects++;
  }

  /** Shows how far it is, at most ten times a second. */
  void show(int done, int known) {
    long now = clock.getAsLong();
    if (terminal.device().errIsTerminal() && now - lastShown >= LEAST_NANOS_BETWEEN) {
      lastShown = now;
      terminal.err().print(CLEARED + line(done, known, (now - start) / NANOS_PER_SECOND));
      terminal.err().flush();
    }
  }

  private String line(int done, int known, double seconds) {
    long left = done == 0 ? 0 : Math.round(seconds * (known - done) / done);
    return String.format(
        Locale.ROOT,
        "%3d%%  %,d of %,d  %,d %s  %,.0f/s  %d:%02d left",
        known == 0 ? 100 : 100L * done / known,
        done,
        known,
        objects,
        unit,
        objects / seconds,
        left / 60,
        left % 60);
  }

  /** Takes the display away. */
  void clear() {
    if (terminal.device().errIsTerminal()) {
      terminal.err().print(CLEARED);
      terminal.err().flush();
    }
  }

  /** Tells a problem in a line of its own. */
  void problem(String message) {
    clear();
    terminal.problem(message);
  }
}
