package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.tool.Invocation;

/** Says that an interrupted export can go on, unless the export ends before. */
final class ResumeHint {
  private final Thread hook;

  private ResumeHint(Thread hook) {
    this.hook = hook;
  }

  /** Gives the hint if the process ends before it is withdrawn. */
  static ResumeHint during(Invocation invocation) {
    Thread hook =
        new Thread(
            () -> {
              invocation.terminal().err().println();
              invocation
                  .terminal()
                  .problem("interrupted; the same command goes on where it stopped");
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
}
