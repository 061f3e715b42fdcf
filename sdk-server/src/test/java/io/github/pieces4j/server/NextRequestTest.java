package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.ServerOptions;
import io.github.pieces4j.server.config.WebAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends the last request of a connection in the moment in which the answer before it comes. */
class NextRequestTest {
  private static final int ROUNDS = 500;
  private static final int PATIENCE_MILLIS = 10_000;
  private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  private static final String LAST =
      "GET /.well-known/version" + HOST + "Connection: close\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /later" + HOST + "\r\n",
        "HEAD /conversations" + HOST + "\r\n",
        "POST /conversations/unknown/delete" + HOST + "Content-Length: 0\r\n\r\n",
        "POST /conversations/create" + HOST + "Content-Length: 1\r\n\r\n{",
        "OPTIONS /conversations" + HOST + "Origin: http://localhost\r\n\r\n"
      })
  void theLastRequestOfAConnectionIsAnswered(String request) throws IOException {
    ServerOptions options =
        ServerOptions.defaults()
            .withPort(0)
            .withHandlers(Map.of("/later", it -> CompletableFuture.supplyAsync(this::empty)));
    try (PiecesServer server = PiecesServer.inMemory(options)) {
      for (int round = 0; round < ROUNDS; round++) {
        assertThat(afterAnother(server.port(), request))
            .as("round %d", round)
            .endsWith(EmbeddedOptions.defaults().version());
      }
    }
  }

  private WebAnswer empty() {
    return new WebAnswer(200, Map.of(), new byte[0]);
  }

  /** Returns what comes after the first answer until the connection ends. */
  private static String afterAnother(int port, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(socket, request);
      InputStream in = socket.getInputStream();
      assertThat(in.read(new byte[65_536])).isPositive();
      send(socket, LAST);
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
  }
}
