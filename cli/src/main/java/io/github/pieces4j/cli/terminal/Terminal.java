package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.archive.VisibleText;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;

/**
 * The terminal on which the tool prints.
 *
 * @param out for results
 * @param err for problems and progress
 * @param device what stands behind them
 */
public record Terminal(Output out, PrintStream err, Device device) {
  private static final int FEWEST_COLUMNS = 40;
  private static final String CLEARED = "\r\u001b[K";

  /** Returns the terminal, pipes or files of this process. */
  public static Terminal ofProcess() {
    return new Terminal(
        new Output(new FileOutputStream(FileDescriptor.out)), System.err, Device.ofProcess());
  }

  /** Shows what happens now, in place of what stands on the line; on a terminal only. */
  public void status(String text) {
    if (device.errIsTerminal()) {
      err.print(CLEARED + text);
      err.flush();
    }
  }

  /** Prints for a person why there is nothing else; programs see that by themselves. */
  public void remark(String text) {
    if (device.outIsTerminal()) {
      err.println(text);
    }
  }

  /** Prints a problem in one line on standard error. */
  public void problem(String message) {
    err.println("pieces: " + VisibleText.line(message));
  }

  /** Returns how results are colored: not at all unless a person sees them. */
  public Colors colors() {
    return device.colors();
  }

  /**
   * Returns text for the rest of a line, cut at the edge of a terminal; elsewhere all of it.
   *
   * @param used how many columns of the line are used already
   */
  public String fitted(String text, int used) {
    int columns = Math.max(FEWEST_COLUMNS, device.columns());
    return device.outIsTerminal() ? DisplayWidth.cut(text, columns - used) : text;
  }
}
