package io.github.pieces4j.testkit;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A request as its bytes arrived.
 *
 * @param head the request line and the headers, with their line ends
 * @param body the body's bytes as they were sent, chunk sizes included; not to be changed
 * @since 0.1
 */
public record RecordedRequest(String head, byte[] body) {
  private static final String HEAD_END = "\r\n\r\n";
  private static final String LAST_CHUNK = "0\r\n\r\n";

  /** Returns the request line, such as {@code GET /conversations HTTP/1.1}. */
  public String line() {
    return head.substring(0, head.indexOf("\r\n"));
  }

  /** Returns the value of a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    String prefix = name.toLowerCase(Locale.ROOT) + ":";
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
        .map(line -> line.substring(prefix.length()).strip())
        .findFirst();
  }

  /** Returns the body as text. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /**
   * Reads a request, and not a byte more.
   *
   * @throws EOFException if the connection ends before the request does
   */
  public static RecordedRequest read(InputStream input) throws IOException {
    String head = new String(readUntil(input, HEAD_END), StandardCharsets.ISO_8859_1);
    RecordedRequest request = new RecordedRequest(head, new byte[0]);
    return new RecordedRequest(head, request.readBody(input));
  }

  private byte[] readBody(InputStream input) throws IOException {
    if (header("Transfer-Encoding").isPresent()) {
      return readUntil(input, LAST_CHUNK);
    }
    return input.readNBytes(header("Content-Length").map(Integer::parseInt).orElse(0));
  }

  private static byte[] readUntil(InputStream input, String end) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
      int next = input.read();
      if (next < 0) {
        throw new EOFException("the request ended early");
      }
      bytes.write(next);
    }
    return bytes.toByteArray();
  }
}
