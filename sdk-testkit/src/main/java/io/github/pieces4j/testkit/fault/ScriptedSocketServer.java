package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * A server of WebSockets, right or wrong, that follow scripts; other requests are answered from a
 * list.
 *
 * <p>The first socket follows the first script and so on; the last script is repeated. Any other
 * request gets the answer that was set for its path, or 404 {@code Route not found}. Thread-safe.
 *
 * <pre>{@code
 * try (ScriptedSocketServer server =
 *     ScriptedSocketServer.following(
 *         SocketScript.opening().text(Frames.conversations("a")).drop(), SocketScript.opening())) {
 *   ...
 *   server.awaitConnections(2, Duration.ofSeconds(10));
 *   server.send(Frames.deletedConversations("a"));
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class ScriptedSocketServer implements AutoCloseable {
  private final Collection<RecordedRequest> handshakes = new CopyOnWriteArrayList<>();
  private final Collection<RecordedRequest> requests = new CopyOnWriteArrayList<>();
  private final ScriptedRoutes routes;
  private final RawListener listener;
  private final SocketRoom room;

  private ScriptedSocketServer(List<SocketScript> scripts) throws IOException {
    routes = new ScriptedRoutes(scripts);
    listener = new RawListener("scripted-socket-server");
    room = new SocketRoom(listener.threads());
    listener.accept(this::serve);
  }

  /**
   * Starts a server on a free port of 127.0.0.1.
   *
   * @param scripts one or more, for the sockets in their order, whatever their paths
   */
  public static ScriptedSocketServer following(SocketScript... scripts) {
    try {
      return new ScriptedSocketServer(List.of(scripts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the scripts that the sockets of one path follow; returns this server. */
  public ScriptedSocketServer script(String path, SocketScript... scripts) {
    routes.script(path, List.of(scripts));
    return this;
  }

  /**
   * Sets the answers to requests for a path; the last one is repeated.
   *
   * @param path with a query, which must then be the same; or without, for any query
   * @return this server
   */
  public ScriptedSocketServer answer(String path, ScriptedAnswer... answers) {
    routes.answer(path, List.of(answers));
    return this;
  }

  /** Returns the server's URL, for requests and sockets. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + listener.port());
  }

  /** Releases the scripts that wait for this name, now and later. */
  public void release(String gate) {
    room.gates().release(gate);
  }

  /** Sends a text frame to all open sockets; returns how many there are. */
  public int send(String text) {
    return send(room.open(), text);
  }

  /** Sends a text frame to the open sockets of a path; returns how many there are. */
  public int send(String path, String text) {
    return send(room.open().stream().filter(it -> it.path().equals(path)).toList(), text);
  }

  private static int send(List<ScriptedSocket> sockets, String text) {
    byte[] frame = WebSocketFrame.text(text).bytes();
    sockets.forEach(socket -> socket.send(frame));
    return sockets.size();
  }

  /** Returns the requests for sockets that have arrived so far, in their order. */
  public List<RecordedRequest> handshakes() {
    return List.copyOf(handshakes);
  }

  /** Returns the other requests that have arrived so far, in their order. */
  public List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** Returns the codes of the close frames that came from clients; 1005 for one without. */
  public List<Integer> closeCodes() {
    return room.closeCodes();
  }

  /** Returns what the server has seen so far. */
  public SocketCounts counts() {
    return room.counts().get();
  }

  /**
   * Waits until the counts are as wanted, and returns them.
   *
   * @throws AssertionError if they are not in time; it shows the counts
   */
  public SocketCounts await(Predicate<? super SocketCounts> wanted, Duration timeout) {
    return room.counts().await(wanted, timeout);
  }

  /**
   * Waits until so many requests for a socket have come, refused ones included.
   *
   * @throws AssertionError if they have not in time; it shows the counts
   */
  public SocketCounts awaitConnections(int connections, Duration timeout) {
    return await(counts -> counts.connections() >= connections, timeout);
  }

  private void serve(Socket connection) throws IOException, InterruptedException {
    RecordedRequest request = RecordedRequest.read(connection.getInputStream());
    if (request.header("Upgrade").filter("websocket"::equalsIgnoreCase).isPresent()) {
      SocketScript script = routes.nextScript(request);
      handshakes.add(request);
      room.counts().change(SocketCounts::plusConnection);
      new ScriptedSocket(connection, request, script, room).begin();
    } else {
      requests.add(request);
      room.counts().change(SocketCounts::plusRequest);
      answer(routes.nextAnswer(request), connection);
    }
  }

  static void answer(ScriptedAnswer answer, Socket connection) throws IOException {
    connection.getOutputStream().write(answer.bytes());
    if (answer.thenCloses()) {
      connection.close();
    }
  }

  /** Closes the server, its open connections and its threads. */
  @Override
  public void close() {
    listener.close();
  }
}
