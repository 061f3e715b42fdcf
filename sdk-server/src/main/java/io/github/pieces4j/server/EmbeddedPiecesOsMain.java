package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.concurrent.CountDownLatch;

/**
 * The program that runs an {@link EmbeddedPiecesOs} from the command line, until the process is
 * told to end.
 *
 * @since 0.1
 */
public final class EmbeddedPiecesOsMain {
  private static final int FIRST_PORT = 39_300;
  private static final int LAST_PORT = 39_333;
  private static final int ENDED = 0;
  private static final int NOT_STARTED = 1;
  private static final int WRONG_ARGUMENTS = 2;

  private EmbeddedPiecesOsMain() {}

  /**
   * Starts the server and waits for the end of the process.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String... arguments) throws InterruptedException {
    CommandLine commandLine = commandLine(arguments);
    if (commandLine.help()) {
      System.out.println(CommandLine.HELP);
    } else {
      run(started(commandLine));
    }
  }

  private static CommandLine commandLine(String... arguments) {
    try {
      return CommandLine.of(arguments);
    } catch (PiecesConfigurationException e) {
      throw exit(WRONG_ARGUMENTS, e);
    }
  }

  private static EmbeddedPiecesOs started(CommandLine commandLine) {
    try {
      return commandLine.port().isPresent()
          ? EmbeddedPiecesOs.start(commandLine.port().getAsInt())
          : startedWhereTheRealOneWouldBe();
    } catch (PiecesConfigurationException e) {
      throw exit(NOT_STARTED, e);
    }
  }

  private static EmbeddedPiecesOs startedWhereTheRealOneWouldBe() {
    for (int port = FIRST_PORT; port < LAST_PORT; port++) {
      try {
        return EmbeddedPiecesOs.start(port);
      } catch (PiecesConfigurationException e) {
        continue; // Another server has it; the next one may be free.
      }
    }
    return EmbeddedPiecesOs.start(LAST_PORT);
  }

  private static void run(EmbeddedPiecesOs server) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
    System.out.println(
        "Emulated Pieces OS (not the product; nothing is stored on disk) at "
            + server.url()
            + " - Ctrl-C ends it");
    new CountDownLatch(1).await();
  }

  /** Halts, because a signal would otherwise make the exit code say failure. */
  private static void end(EmbeddedPiecesOs server) {
    server.close();
    Runtime.getRuntime().halt(ENDED);
  }

  private static AssertionError exit(int code, PiecesConfigurationException reason) {
    System.err.println(reason.getMessage());
    System.exit(code);
    return new AssertionError("the process has ended");
  }
}
