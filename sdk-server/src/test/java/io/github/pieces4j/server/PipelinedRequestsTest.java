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
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends a request while the one before it is not answered yet. */
class PipelinedRequestsTest {
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int EVENT_LOOPS = 2;
  private static final String HOST = " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
  private static final String HEALTH = "GET /.well-known/health" + HOST + "\r\n";
  private static final String LAST = "GET /.well-known/version" + HOST + "\r\n";
  private static final Pattern HEAD = Pattern.compile("(?s)HTTP/1\\.1 [2-5]\\d\\d .*?\r\n\r\n");

  /** The first answer. */
  private final CompletableFuture<WebAnswer> slow = new CompletableFuture<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /.well-known/health" + HOST + "\r\n",
        "GET /nothing" + HOST + "\r\n",
        "HEAD /nothing" + HOST + "\r\n",
        "POST /nothing" + HOST + "Content-Length: 0\r\n\r\n",
        "POST /nothing" + HOST + "Content-Length: 2\r\n\r\n{}",
        "POST /nothing" + HOST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "DELETE /conversations" + HOST + "\r\n",
        "POST /conversations/create" + HOST + "Content-Length: 1\r\n\r\n{",
        "POST /messages/associate" + HOST + "Content-Length: 0\r\n\r\n",
        "GET /conversation/%zz" + HOST + "\r\n",
        "OPTIONS /conversations" + HOST + "Origin: http://localhost\r\n\r\n",
        "OPTIONS /nothing" + HOST + "Origin: http://localhost\r\n\r\n",
        "GET /conversations" + HOST + "Origin: https://evil.example\r\n\r\n",
        "POST /conversations/create"
            + HOST
            + "Origin: https://evil.example\r\nContent-Length: 2\r\n\r\n{}",
        "GET /conversations/stream/identifiers"
            + HOST
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n",
        "GET /nothing"
            + HOST
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n",
        "POST /nothing" + HOST + "Content-Length: 2\r\nExpect: 100-continue\r\n\r\n{}"
      })
  void whateverAnAnswerIsTheNextRequestIsAnswered(String request) throws IOException {
    ServerOptions options =
        ServerOptions.defaults().withPort(0).withHandlers(Map.of("/slow", it -> slow));
    try (PiecesServer server = PiecesServer.inMemory(options);
        Socket socket = new Socket("127.0.0.1", server.port())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      send(socket, "GET /slow" + HOST + "\r\n");
      awaitEventLoops(server.port());
      send(socket, request);
      awaitEventLoops(server.port());
      slow.complete(new WebAnswer(200, Map.of(), new byte[0]));
      InputStream in = socket.getInputStream();
      read(in, answers -> HEAD.matcher(answers).results().count() == 2);
      send(socket, LAST);
      read(in, answers -> answers.endsWith("\r\n\r\n" + EmbeddedOptions.defaults().version()));
    }
  }

  /** Waits until all event loops have read what was sent to them before. */
  private static void awaitEventLoops(int port) throws IOException {
    for (int loop = 0; loop < EVENT_LOOPS; loop++) {
      assertThat(RawRequest.answer(port, HEALTH)).contains(" 200 ");
    }
  }

  private static void send(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
  }

  /** Reads until what came is what is waited for. */
  private static void read(InputStream in, Predicate<String> awaited) throws IOException {
    StringBuilder answers = new StringBuilder();
    while (!awaited.test(answers.toString())) {
      int next = in.read();
      assertThat(next).as("after %s", answers).isNotNegative();
      answers.append((char) next);
    }
  }
}
