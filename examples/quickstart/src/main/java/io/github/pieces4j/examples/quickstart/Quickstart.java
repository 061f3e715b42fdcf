package io.github.pieces4j.examples.quickstart;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import java.io.PrintStream;

/** The program, which runs the main job on the server that the arguments name. */
public final class Quickstart {
  private static final int SUCCESS = 0;
  private static final int FAILURE = 1;
  private static final int WRONG_ARGUMENTS = 2;

  private Quickstart() {}

  /** Runs the main job and exits with 0, with 1 if it failed, or with 2 for wrong arguments. */
  public static void main(String[] arguments) {
    System.exit(run(arguments, System.out, System.err));
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      Arguments parsed = Arguments.parse(arguments);
      if (parsed.help()) {
        out.println(Arguments.USAGE);
        return SUCCESS;
      }
      runOnServer(parsed, new Story(out, TextColors.of(out)));
      return SUCCESS;
    } catch (IllegalArgumentException | PiecesConfigurationException e) {
      err.println("quickstart: " + e.getMessage() + " (--help lists what it takes)");
      return WRONG_ARGUMENTS;
    } catch (PiecesException | IllegalStateException e) {
      err.println("quickstart failed: " + e.getMessage());
      return FAILURE;
    }
  }

  private static void runOnServer(Arguments arguments, Story story) {
    try (ChosenServer server = ChosenServer.choose(arguments)) {
      story.tell("Using " + server.description());
      MainJob.run(server.options(), story);
    }
  }
}
