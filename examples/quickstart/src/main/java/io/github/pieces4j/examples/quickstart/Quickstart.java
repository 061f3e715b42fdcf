package io.github.pieces4j.examples.quickstart;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
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

  /**
   * The server that the main job runs on.
   *
   * @param options what reaches it
   * @param description what it is, for people
   * @param resource what to close in the end
   */
  private record ChosenServer(PiecesOptions options, String description, Runnable resource)
      implements AutoCloseable {

    static ChosenServer choose(Arguments arguments) {
      PiecesOptions defaults = PiecesOptions.defaults();
      if (arguments.discover()) {
        return new ChosenServer(defaults, "the Pieces OS of this machine", () -> {});
      }
      if (arguments.server() != null) {
        PiecesOptions options =
            defaults.withBaseUrl(BaseUrl.checked(arguments.server(), "--server"));
        return new ChosenServer(options, "the Pieces OS at " + options.baseUrl(), () -> {});
      }
      EmbeddedPiecesOs embedded = EmbeddedPiecesOs.start();
      return new ChosenServer(
          defaults.withBaseUrl(embedded.url()),
          "an embedded emulator of Pieces OS at " + embedded.url(),
          embedded::close);
    }

    @Override
    public void close() {
      resource.run();
    }
  }
}
