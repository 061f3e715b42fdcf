package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.cli.terminal.FailedCommandException;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.error.PiecesException;
import java.io.UncheckedIOException;

/** The hint that an export which ended early can go on. */
public final class ResumeHint {
  private static final String HINT = "the same command goes on where it stopped";

  private final Thread hook;

  private ResumeHint(Thread hook) {
    this.hook = hook;
  }

  /** Prints the hint if the process ends before it is withdrawn. */
  public static ResumeHint during(Terminal terminal) {
    Thread hook =
        new Thread(
            () -> {
              terminal.status("");
              terminal.problem("interrupted; " + HINT);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new ResumeHint(hook);
  }

  public void withdraw() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hint is given.
      return;
    }
  }

  /** Adds the hint to a failure of the server, which keeps its exit code. */
  public static FailedCommandException after(PiecesException failure) {
    return FailedCommandException.after(failure, HINT);
  }

  /** Adds the hint to a failure of the disk. */
  public static UncheckedIOException after(UncheckedIOException failure) {
    return new UncheckedIOException(failure.getMessage() + "; " + HINT, failure.getCause());
  }
}
