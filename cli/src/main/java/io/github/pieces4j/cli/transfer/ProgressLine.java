package io.github.pieces4j.cli.transfer;

import java.util.Locale;
import java.util.OptionalLong;

/** A bar and the figures beside it, on one line that ends before the terminal's edge. */
final class ProgressLine {
  private static final int MOST_CELLS = 40;
  private static final int CELLS_STEP = 10;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int SECONDS_PER_HOUR = 3_600;

  private ProgressLine() {}

  /**
   * Returns the line.
   *
   * @param expected how many there were at the start; objects that came since make it more
   */
  static String of(int done, int expected, String unit, Pace pace, int columns) {
    int known = Math.max(done, expected);
    String figures =
        String.format(
            Locale.ROOT,
            "%3d%%  %,d of %,d %s  %,.0f/s  %s left",
            percent(done, known),
            done,
            known,
            unit,
            pace.perSecond(),
            time(pace.secondsFor(known - done)));
    // A terminal that is filled to its last column may go on with the next line.
    int room = Math.max(0, columns - 1);
    int cells = cells(room - figures.length() - "[] ".length());
    return cells == 0
        ? figures.substring(0, Math.min(room, figures.length()))
        : bar(cells, done, known) + " " + figures;
  }

  /** Grows in steps, as a bar that changes with each figure is hard to read. */
  private static int cells(int room) {
    return room < CELLS_STEP ? 0 : Math.min(MOST_CELLS, room - room % CELLS_STEP);
  }

  private static int percent(int done, int known) {
    return known == 0 ? 100 : (int) (100L * done / known);
  }

  private static String bar(int cells, int done, int known) {
    int full = known == 0 ? cells : (int) ((long) cells * done / known);
    return "[" + "#".repeat(full) + ".".repeat(cells - full) + "]";
  }

  private static String time(OptionalLong known) {
    if (known.isEmpty()) {
      return "-:--";
    }
    long seconds = known.getAsLong();
    long hours = seconds / SECONDS_PER_HOUR;
    long minutes = seconds / SECONDS_PER_MINUTE % SECONDS_PER_MINUTE;
    long rest = seconds % SECONDS_PER_MINUTE;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, rest)
        : String.format(Locale.ROOT, "%d:%02d", minutes, rest);
  }
}
