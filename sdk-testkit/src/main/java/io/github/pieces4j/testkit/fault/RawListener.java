package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A listener on a free port of 127.0.0.1 that gives each connection a thread. */
final class RawListener implements AutoCloseable {
  private static final int BACKLOG = 128;
  private static final int IDLE_SECONDS = 10;
  private static final int CLOSE_SECONDS = 10;

  /** A conversation with one client; if it fails, the connection is closed. */
  interface Talk {
    void hold(Socket connection) throws IOException, InterruptedException;
  }

  private final ServerSocket server;
  private final ExecutorService threads;
  private final Collection<Socket> connections = new ConcurrentLinkedQueue<>();

  /**
   * Creates a listener that does not accept yet.
   *
   * @param name what its threads are called
   */
  RawListener(String name) throws IOException {
    server = new ServerSocket(0, BACKLOG, InetAddress.getByName("127.0.0.1"));
    threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            task -> daemon(task, name),
            // What comes after the close has nobody to talk to.
            new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getLocalPort();
  }

  /** Returns the threads of the connections, for what else may wait. */
  ExecutorService threads() {
    return threads;
  }

  /** Begins to accept connections. */
  void accept(Talk talk) {
    threads.execute(
        () -> {
          while (!server.isClosed()) {
            acceptOne(talk);
          }
        });
  }

  private void acceptOne(Talk talk) {
    try {
      Socket connection = server.accept();
      connections.removeIf(Socket::isClosed);
      connections.add(connection);
      if (server.isClosed()) {
        connection.close();
      }
      threads.execute(() -> hold(talk, connection));
    } catch (IOException e) {
      // A client that went away, or the close of this listener: both are part of tests.
      return;
    }
  }

  private static void hold(Talk talk, Socket connection) {
    try {
      talk.hold(connection);
    } catch (IOException e) {
      close(connection);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Socket connection) {
    try {
      connection.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Closes the port, all connections and the threads. */
  @Override
  public void close() {
    try {
      server.close();
      connections.forEach(RawListener::close);
      threads.shutdownNow();
      threads.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
