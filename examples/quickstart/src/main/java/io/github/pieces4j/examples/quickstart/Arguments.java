package io.github.pieces4j.examples.quickstart;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of the program.
 *
 * @param server the URL of a server, null unless given
 * @param discover whether to look for the server of this machine
 * @param help whether to explain the arguments only
 */
record Arguments(@Nullable String server, boolean discover, boolean help) {
  static final String USAGE =
      """
      Shows the life of a conversation: create, add messages, list, rename, read back, delete.
      Without arguments it starts an embedded server, so that no data of yours is touched.

        --server URL   use the Pieces OS at this URL, such as http://127.0.0.1:39300
        --discover     look for the Pieces OS of this machine
        --help         print this text

      On a real server it deletes what it made, and nothing else.""";

  static Arguments parse(String... arguments) {
    String server = null;
    boolean discover = false;
    boolean help = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--server" -> server = valueAfter(i++, arguments);
        case "--discover" -> discover = true;
        case "--help", "-h" -> help = true;
        default -> throw new IllegalArgumentException("unknown argument " + arguments[i]);
      }
    }
    if (server != null && discover) {
      throw new IllegalArgumentException("--server and --discover exclude each other");
    }
    return new Arguments(server, discover, help);
  }

  private static String valueAfter(int index, String... arguments) {
    if (index + 1 == arguments.length) {
      throw new IllegalArgumentException(arguments[index] + " needs a URL behind it");
    }
    return arguments[index + 1];
  }
}
