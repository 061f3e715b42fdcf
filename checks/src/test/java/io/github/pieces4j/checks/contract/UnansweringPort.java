package io.github.pieces4j.checks.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Is a port that neither accepts nor refuses: its queue of new connections is full. */
public final class UnansweringPort implements AutoCloseable {
  private static final int FILLED_WITHIN_MILLIS = 200;
  private static final int MAX_QUEUE = 100;

  private final ServerSocket server;
  private final List<Socket> queue = new ArrayList<>();

  /** Opens the port. */
  public UnansweringPort() {
    try {
      server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
      fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() throws IOException {
    try {
      while (queue.size() < MAX_QUEUE) {
        Socket waiting = new Socket();
        queue.add(waiting);
        InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
        waiting.connect(address, FILLED_WITHIN_MILLIS);
      }
      throw new IllegalStateException("the queue of this system's sockets does not fill");
    } catch (SocketTimeoutException e) {
      // This one found it full.
      return;
    }
  }

  /** Returns the URL of a server that might be there. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  @Override
  public void close() {
    try {
      for (Socket waiting : queue) {
        waiting.close();
      }
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
