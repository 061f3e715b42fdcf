package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.examples.cli.tool.FailedCommandException;
import io.github.pieces4j.examples.cli.tool.Terminal;
import java.io.UncheckedIOException;

/** Says that an export which ends early can go on. */
final class ResumeHint {
  private static final String HINT = "the same command goes on where it stopped";

  private final Thread hook;

  private ResumeHint(Thread hook) {
    this.hook = hook;
  }

  /** Gives the hint if the process ends before it is withdrawn. */
  static ResumeHint during(Terminal terminal) {
    Thread hook =
        new Thread(
            () -> {
              terminal.status("");
              terminal.problem("interrupted; " + HINT);
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return new ResumeHint(hook);
  }

  void withdraw() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hint is given.
      return;
    }
  }

  /** Adds the hint to a failure of the server, which keeps its exit code. */
  static FailedCommandException after(PiecesException failure) {
    return FailedCommandException.after(failure, HINT);
  }

  /** Adds the hint to a failure of the disk. */
  static UncheckedIOException after(UncheckedIOException failure) {
    return new UncheckedIOException(failure.getMessage() + "; " + HINT, failure.getCause());
  }
}
