package io.github.pieces4j.server;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.EmbeddedOptions;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The arguments of the command line.
 *
 * @param port where to listen, 0 for any free port; empty: where the real server would
 * @param help whether to print the help and do nothing else
 */
record CommandLine(OptionalInt port, boolean help) {
  static final String HELP =
      """
      Emulates Pieces OS: its HTTP and WebSocket interface on 127.0.0.1, without the product.
      Conversations live in memory and are gone at the end; nothing is stored on disk.

        --port N   listen on port N, or on any free port if N is 0;
                   without it, on the first free port of 39300 to 39333
        --help     print this help

      It ends on Ctrl-C. Exit codes: 0 ended, 1 the port is taken, 2 wrong arguments.\
      """;

  /** Reads the arguments; the exception for wrong ones says what is right in one line. */
  static CommandLine of(String... arguments) {
    OptionalInt port = OptionalInt.empty();
    boolean help = false;
    for (Iterator<String> rest = List.of(arguments).iterator(); rest.hasNext(); ) {
      String argument = rest.next();
      switch (argument) {
        case "--help", "-h" -> help = true;
        case "--port" -> port = OptionalInt.of(port(rest.hasNext() ? rest.next() : "missing"));
        default -> throw wrong("unknown argument " + argument);
      }
    }
    return new CommandLine(port, help);
  }

  private static int port(String text) {
    try {
      return EmbeddedOptions.defaults().withPort(Integer.parseInt(text)).port();
    } catch (NumberFormatException e) {
      throw wrong("--port takes a number from 0 to 65535, but its value is " + text);
    }
  }

  private static PiecesConfigurationException wrong(String problem) {
    return new PiecesConfigurationException(problem + " (see --help)");
  }
}
