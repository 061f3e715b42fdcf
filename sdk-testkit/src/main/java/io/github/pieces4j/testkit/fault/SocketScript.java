package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A script for one WebSocket of a {@link ScriptedSocketServer}, from its handshake on.
 *
 * <p>After the last step the socket stays open, answers pings, and sends what the test tells the
 * server to send. Immutable: each method returns a script with one step more.
 *
 * <pre>{@code
 * SocketScript.opening().text(Frames.conversations("a", "b")).await("bad news").closeWith(1011, "")
 * }</pre>
 *
 * @since 0.1
 */
public final class SocketScript {
  private final Handshake handshake;
  private final boolean answersPings;
  private final List<Step> steps;

  /** One step on an open socket. */
  interface Step {
    void perform(ScriptedSocket socket) throws InterruptedException;
  }

  private SocketScript(Handshake handshake, boolean answersPings, List<Step> steps) {
    this.handshake = handshake;
    this.answersPings = answersPings;
    this.steps = steps;
  }

  /** Returns a script that opens the socket. */
  public static SocketScript opening() {
    return new SocketScript(Handshake.accepting(), true, List.of());
  }

  /** Returns a script that answers the handshake only when the test releases this name. */
  public static SocketScript openingAfter(String gate) {
    return new SocketScript(Handshake.acceptingAfter(gate), true, List.of());
  }

  /** Returns a script that refuses to open the socket with this answer. */
  public static SocketScript refusing(ScriptedAnswer answer) {
    return new SocketScript(Handshake.refusing(answer), true, List.of());
  }

  /** Returns a script that refuses to open the socket with this status and these headers. */
  public static SocketScript refusing(int status, Map<String, String> headers) {
    return refusing(Handshake.answer(status, headers));
  }

  /** Returns a script that closes the connection without an answer. */
  public static SocketScript dyingAtHandshake() {
    return refusing(ScriptedAnswer.raw(""));
  }

  /** Returns a script that closes the connection within the headers of a good answer. */
  public static SocketScript dyingInHeaders() {
    return new SocketScript(Handshake.dyingHalfway(), true, List.of());
  }

  /** Returns the same script, which answers no ping. */
  public SocketScript withoutPongs() {
    return new SocketScript(handshake, false, steps);
  }

  /** Sends a text in one frame. */
  public SocketScript text(String text) {
    return raw(WebSocketFrame.text(text).bytes());
  }

  /**
   * Sends a text in so many frames of equal size, which may divide a character as the protocol
   * allows.
   *
   * @param frames 1 or more
   */
  public SocketScript fragmented(String text, int frames) {
    List<WebSocketFrame> fragments = WebSocketFrame.fragments(text, frames);
    return then(socket -> fragments.forEach(fragment -> socket.send(fragment.bytes())));
  }

  /** Sends bytes in one binary frame. */
  public SocketScript binary(byte[] bytes) {
    return raw(WebSocketFrame.whole(WebSocketFrame.BINARY, bytes).bytes());
  }

  /** Sends a text frame that is no JSON. */
  public SocketScript garbage() {
    return text("<html>not JSON");
  }

  /** Sends a text frame of so many bytes, which are no JSON. */
  public SocketScript oversized(int bytes) {
    return text("x".repeat(bytes));
  }

  /**
   * Sends a text frame whose header lies about its length.
   *
   * @param length 0 or more
   */
  public SocketScript declaring(long length, String text) {
    return raw(WebSocketFrame.text(text).bytes(length));
  }

  /**
   * Sends the header and the first bytes of a text frame, and drops the connection.
   *
   * @param bytes fewer than the text has
   */
  public SocketScript truncated(String text, int bytes) {
    return raw(WebSocketFrame.text(text).truncated(bytes)).drop();
  }

  /** Sends bytes past all framing. */
  public SocketScript raw(byte[] bytes) {
    byte[] sent = bytes.clone();
    return then(socket -> socket.send(sent));
  }

  /** Sends a ping. */
  public SocketScript ping() {
    return raw(WebSocketFrame.whole(WebSocketFrame.PING, new byte[0]).bytes());
  }

  /** Sends a close frame, and closes the connection when the client has answered. */
  public SocketScript closeWith(int code, String reason) {
    WebSocketFrame close = WebSocketFrame.close(code, reason);
    return then(socket -> socket.sendClose(close));
  }

  /** Closes the connection without a close frame. */
  public SocketScript drop() {
    return then(socket -> socket.end(Ending.CLOSE));
  }

  /** Resets the connection (RST). */
  public SocketScript reset() {
    return then(socket -> socket.end(Ending.RESET));
  }

  /** Waits for so long. */
  public SocketScript after(Duration duration) {
    return then(socket -> Thread.sleep(duration.toMillis()));
  }

  /** Waits until the test releases this name, see {@link ScriptedSocketServer#release}. */
  public SocketScript await(String gate) {
    return then(socket -> socket.gates().await(gate));
  }

  private SocketScript then(Step step) {
    if (!handshake.opens()) {
      throw new PiecesConfigurationException(
          "the script does not open the socket: it takes no steps");
    }
    return new SocketScript(
        handshake, answersPings, Stream.concat(steps.stream(), Stream.of(step)).toList());
  }

  Handshake handshake() {
    return handshake;
  }

  boolean answersPings() {
    return answersPings;
  }

  void perform(ScriptedSocket socket) throws InterruptedException {
    for (Step step : steps) {
      step.perform(socket);
    }
  }
}
