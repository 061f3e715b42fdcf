package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.error.PiecesException;

/** The end of a command with one line on standard error and an exit code. */
public final class FailedCommandException extends RuntimeException {
  private final int exitCode;

  /**
   * Creates the end of a command.
   *
   * @param exitCode see {@link ExitCode}
   * @param problem what is wrong and what to do
   */
  public FailedCommandException(int exitCode, String problem) {
    super(problem);
    this.exitCode = exitCode;
  }

  /** Creates the end of a command that a failure of the SDK ends, with what to do then. */
  public static FailedCommandException after(PiecesException failure, String hint) {
    String problem = failure.getMessage() + "; " + hint;
    return new FailedCommandException(Failures.exitCode(failure), problem);
  }

  int exitCode() {
    return exitCode;
  }
}
