package io.github.pieces4j.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server that answers with prepared bytes, right or wrong, and records the requests as they
 * arrived.
 *
 * <p>It takes one request from each connection, one connection at a time. The first request gets
 * the first answer and so on; the last answer is repeated. Thread-safe.
 *
 * @since 0.1
 */
public final class ScriptedServer implements AutoCloseable {
  private final List<ScriptedAnswer> answers;
  private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private final ServerSocket server;
  private final Thread thread;

  private ScriptedServer(List<ScriptedAnswer> answers) throws IOException {
    this.answers = answers;
    server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    thread = new Thread(this::serve, "scripted-server");
    thread.setDaemon(true);
  }

  /** Starts a server on a free port of 127.0.0.1. */
  public static ScriptedServer answering(ScriptedAnswer... answers) {
    if (answers.length == 0) {
      throw new IllegalArgumentException("there are no answers: pass one or more");
    }
    try {
      ScriptedServer started = new ScriptedServer(List.of(answers));
      started.thread.start();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the server's URL. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort());
  }

  /** Returns the requests that have arrived so far, in their order. */
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  private void serve() {
    while (!server.isClosed()) {
      try {
        converse(server.accept());
      } catch (IOException e) {
        // A client that went away, or the close of this server: both are part of tests.
        continue;
      }
    }
  }

  private void converse(Socket socket) throws IOException {
    connections.add(socket);
    if (server.isClosed()) {
      socket.close();
    }
    requests.add(RecordedRequest.read(socket.getInputStream()));
    ScriptedAnswer answer = answers.get(Math.min(requests.size(), answers.size()) - 1);
    socket.getOutputStream().write(answer.bytes());
    socket.getOutputStream().flush();
    if (answer.thenCloses()) {
      socket.close();
    }
  }

  /** Closes the server, its open connections and its thread. */
  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : connections) {
        socket.close();
      }
      thread.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
