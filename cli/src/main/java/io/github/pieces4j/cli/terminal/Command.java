package io.github.pieces4j.cli.terminal;

import picocli.CommandLine.Model.CommandSpec;

/** A command of the tool. */
public interface Command {
  /**
   * Describes the name, the arguments and the help, beginning with {@code
   * CommandSpec.wrapWithoutInspection(this).name(...)}; {@code --help} and the like are added.
   */
  CommandSpec spec();

  /**
   * Runs the command.
   *
   * @return the exit code, see {@link ExitCode}
   * @throws io.github.pieces4j.error.PiecesException to end with one line and the code for it
   * @throws picocli.CommandLine.ParameterException if the arguments are wrong after all
   */
  int run(Invocation invocation) throws InterruptedException;

  /**
   * Returns whether Ctrl-C interrupts the thread of {@link #run} and waits for its end; otherwise
   * the process just ends.
   */
  default boolean endsInOrder() {
    return false;
  }
}
