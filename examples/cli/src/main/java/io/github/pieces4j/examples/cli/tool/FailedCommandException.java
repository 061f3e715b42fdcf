package io.github.pieces4j.examples.cli.tool;

/** Ends a command with one line on standard error and an exit code. */
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

  int exitCode() {
    return exitCode;
  }
}
