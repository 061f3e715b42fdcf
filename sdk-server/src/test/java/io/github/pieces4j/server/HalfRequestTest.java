package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends the head of a request and a part of its body, and ends. */
class HalfRequestTest {
  @ParameterizedTest
  @ValueSource(strings = {"/conversations/create", "/nothing"})
  void itIsNoFailureOfTheServer(String path) throws IOException {
    PrintStream usual = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        Socket socket = new Socket("127.0.0.1", server.port())) {
      String half = "POST " + path + " HTTP/1.1\r\nHost: any\r\nContent-Length: 9\r\n\r\n{}";
      socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
      assertThat(new Caller(server).get("/.well-known/health").statusCode()).isEqualTo(200);
    } finally {
      System.setErr(usual);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }
}
