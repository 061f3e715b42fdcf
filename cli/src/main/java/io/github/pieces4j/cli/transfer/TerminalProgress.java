package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.Progress;
import io.github.pieces4j.cli.terminal.Terminal;
import java.time.Duration;
import java.util.function.LongSupplier;

/** The progress on a terminal: how far, how fast and how much longer. */
public final class TerminalProgress implements Progress, AutoCloseable {
  private static final long LEAST_NANOS_BETWEEN = Duration.ofMillis(100).toNanos();

  private final Terminal terminal;
  private final LongSupplier clock;
  private final String unit;
  private final Pace pace;
  private long lastShown;

  private TerminalProgress(Terminal terminal, String unit, LongSupplier clock) {
    this.terminal = terminal;
    this.unit = unit;
    this.clock = clock;
    long start = clock.getAsLong();
    pace = new Pace(start);
    lastShown = start - LEAST_NANOS_BETWEEN;
  }

  /**
   * Creates the display.
   *
   * @param unit what is counted, in the plural
   */
  public static TerminalProgress of(Terminal terminal, String unit) {
    return of(terminal, unit, System::nanoTime);
  }

  /** Creates the display with a clock that tells nanoseconds. */
  static TerminalProgress of(Terminal terminal, String unit, LongSupplier clock) {
    return new TerminalProgress(terminal, unit, clock);
  }

  /** Shows how far it is, at most ten times a second. */
  @Override
  public void progressed(int done, int known) {
    long now = clock.getAsLong();
    if (now - lastShown >= LEAST_NANOS_BETWEEN) {
      lastShown = now;
      pace.note(now, done);
      terminal.status(ProgressLine.of(done, known, unit, pace, terminal.device().columns()));
    }
  }

  /** Takes the display away. */
  public void clear() {
    terminal.status("");
  }

  /** Prints a problem in a line of its own. */
  @Override
  public void problem(String message) {
    clear();
    terminal.problem(message);
  }

  @Override
  public void close() {
    clear();
  }
}
