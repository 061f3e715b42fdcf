package io.github.pieces4j.testkit;

import java.nio.charset.StandardCharsets;

/**
 * The answer of a {@link ScriptedServer} to a request: the bytes that it sends, and whether it
 * closes the connection afterward or leaves it open and silent.
 *
 * @param bytes the raw response, not to be changed; empty for none
 * @param thenCloses whether the connection is closed afterward
 * @since 0.1
 */
public record ScriptedAnswer(byte[] bytes, boolean thenCloses) {
  /** Sends exactly this text as UTF-8 and closes the connection. */
  public static ScriptedAnswer raw(String response) {
    return new ScriptedAnswer(response.getBytes(StandardCharsets.UTF_8), true);
  }

  /** Sends a complete response and closes the connection. */
  public static ScriptedAnswer of(int status, String contentType, String body) {
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return raw(head(status, contentType, length) + "Connection: close\r\n\r\n" + body);
  }

  /** Sends a complete response of plain text, as Pieces OS does for failures. */
  public static ScriptedAnswer text(int status, String body) {
    return of(status, "text/plain; charset=utf-8", body);
  }

  /** Sends a complete response of JSON. */
  public static ScriptedAnswer json(String body) {
    return of(200, "application/json", body);
  }

  /** Sends the start of a JSON response that promises more bytes, and closes the connection. */
  public static ScriptedAnswer cutShort(String start) {
    int promised = start.getBytes(StandardCharsets.UTF_8).length + 1_000;
    return raw(head(200, "application/json", promised) + "\r\n" + start);
  }

  /** Returns an answer that never comes. */
  public static ScriptedAnswer silence() {
    return raw("").thenSilent();
  }

  /** Returns the same answer, after which the connection stays open and silent. */
  public ScriptedAnswer thenSilent() {
    return new ScriptedAnswer(bytes, false);
  }

  private static String head(int status, String contentType, int length) {
    return "HTTP/1.1 "
        + (status + " Scripted\r\n")
        + ("Content-Type: " + contentType + "\r\n")
        + ("Content-Length: " + length + "\r\n");
  }
}
