package io.github.pieces4j.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends a request byte by byte as it is. */
final class RawRequest {
  private static final int PATIENCE_MILLIS = 20_000;

  private RawRequest() {}

  /** Returns the head of the answer and what came of the body with it. */
  static String answer(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      StringBuilder answer = new StringBuilder();
      byte[] part = new byte[65_536];
      InputStream in = socket.getInputStream();
      while (!isWhole(answer, request.startsWith("HEAD"))) {
        int read = in.read(part);
        if (read < 0) {
          break;
        }
        answer.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
      }
      return answer.toString();
    }
  }

  /** A list ends with its last chunk, and what is short comes with its head. */
  private static boolean isWhole(StringBuilder answer, boolean isHead) {
    return answer.indexOf("\r\n\r\n") >= 0
        && (isHead
            || answer.indexOf("transfer-encoding: chunked") < 0
            || answer.indexOf("\r\n0\r\n\r\n") >= 0);
  }
}
