package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.error.PiecesException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** A failure as one line on standard error and an exit code. */
final class FailureReport {
  /** Asks for the stack traces of failures that nobody foresaw. */
  private static final String DEBUG = "PIECES_DEBUG";

  private final Terminal terminal;

  FailureReport(Terminal terminal) {
    this.terminal = terminal;
  }

  int exitCode(Throwable failure) {
    if (failure instanceof InterruptedException || Interruption.isProcessEnding()) {
      return ExitCode.INTERRUPTED; // What fails meanwhile fails because of that.
    }
    if (failure instanceof ParameterException wrong) {
      return ended(ExitCode.USAGE, wrong.getMessage() + advice(wrong) + seeHelp(wrong));
    }
    if (failure instanceof PiecesException known) {
      return ofSdk(known);
    }
    if (failure instanceof FailedCommandException known) {
      return ended(known.exitCode(), known.getMessage());
    }
    return failure instanceof UncheckedIOException known ? ofDisk(known) : unforeseen(failure);
  }

  private int ended(int code, @Nullable String problem) {
    terminal.problem(String.valueOf(problem));
    return code;
  }

  private static String advice(ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> suggestions =
        wrong instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    boolean takesText = !command.getCommandSpec().positionalParameters().isEmpty();
    boolean isDashed = command.getUnmatchedArguments().stream().anyMatch(it -> it.startsWith("-"));
    return (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?")
        + (isDashed && takesText ? "; a text that begins with - stands behind --" : "");
  }

  private static String seeHelp(ParameterException wrong) {
    return " (see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help)";
  }

  private int ofSdk(PiecesException failure) {
    int code = Failures.exitCode(failure);
    return code == ExitCode.INTERRUPTED ? code : ended(code, Failures.message(failure));
  }

  private int ofDisk(UncheckedIOException failure) {
    return failure instanceof UnwrittenOutputException unwritten && unwritten.hasNoReader()
        ? ExitCode.NO_READER
        : ended(ExitCode.FAILED, failure.getMessage());
  }

  private int unforeseen(Throwable failure) {
    boolean isDebugged = System.getenv(DEBUG) != null;
    if (isDebugged) {
      failure.printStackTrace(terminal.err());
    }
    if (failure instanceof OutOfMemoryError) {
      return ended(
          ExitCode.FAILED,
          "the memory is full ("
              + failure.getMessage()
              + "): JDK_JAVA_OPTIONS=-Xmx4g gives it 4 GB");
    }
    String trace = isDebugged ? "" : " (" + DEBUG + "=1 shows where)";
    return ended(ExitCode.FAILED, "unexpected " + failure + trace);
  }
}
