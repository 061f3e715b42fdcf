package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for a WebSocket.
 *
 * @param opens whether the answer opens the socket
 * @param gate the name whose release the answer waits for; null for none
 * @param answer makes the answer
 */
record Handshake(boolean opens, @Nullable String gate, Answerer answer) {
  /** The text that servers add to a client's key by RFC 6455. */
  private static final String KEY_SUFFIX = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

  /** A function from the request for a socket to its answer. */
  interface Answerer {
    ScriptedAnswer answer(RecordedRequest request);
  }

  static Handshake accepting() {
    return acceptingAfter(null);
  }

  static Handshake acceptingAfter(@Nullable String gate) {
    return new Handshake(true, gate, it -> ScriptedAnswer.raw(accepted(it)).thenSilent());
  }

  static Handshake refusing(ScriptedAnswer answer) {
    return new Handshake(false, null, request -> answer);
  }

  /** Returns an answer without a body. */
  static ScriptedAnswer answer(int status, Map<String, String> headers) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Scripted\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    return ScriptedAnswer.raw(head + "Content-Length: 0\r\nConnection: close\r\n\r\n");
  }

  static Handshake dyingHalfway() {
    return new Handshake(false, null, request -> ScriptedAnswer.raw(half(accepted(request))));
  }

  private static String half(String text) {
    return text.substring(0, text.length() / 2);
  }

  private static String accepted(RecordedRequest request) {
    return "HTTP/1.1 101 Switching Protocols\r\n"
        + "Upgrade: websocket\r\n"
        + "Connection: Upgrade\r\n"
        + ("Sec-WebSocket-Accept: " + accept(request.header("Sec-WebSocket-Key").orElse("")))
        + "\r\n\r\n";
  }

  private static String accept(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      byte[] hash = digest.digest((key + KEY_SUFFIX).getBytes(StandardCharsets.US_ASCII));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
