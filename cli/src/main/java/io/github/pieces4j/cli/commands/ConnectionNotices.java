package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;

/** The notices on standard error that a stream lost its server, and that it is back. */
final class ConnectionNotices {
  private final Terminal terminal;
  private boolean lost;

  private ConnectionNotices(Terminal terminal) {
    this.terminal = terminal;
  }

  static void tell(PiecesClient client, Terminal terminal) {
    ConnectionNotices notices = new ConnectionNotices(terminal);
    client.conversations().connectionEvents().listen(notices::connection);
  }

  private void connection(ConnectionEvent event) {
    if (event.state() == ConnectionState.DISCONNECTED && !lost) {
      lost = true;
      String reason = event.reason() == null ? "it ended" : event.reason().getMessage();
      terminal.problem("the connection is lost, trying again: " + reason);
    } else if (event.state() == ConnectionState.LIVE && lost) {
      lost = false;
      terminal.problem("the connection is back");
    }
  }
}
