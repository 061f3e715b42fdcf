package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.SocketScript.opening;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ScriptedSocketServerTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String MESSAGES = "/messages/stream/identifiers";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void theClientOfTheJdkReadsWholeTexts() throws InterruptedException {
    String text = "\u00fc\ud83d\ude00".repeat(20_000);
    BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    try (ScriptedSocketServer server =
        ScriptedSocketServer.following(opening().fragmented(text, 7).text(text))) {
      WebSocket socket = open(server, texts);
      assertThat(texts.poll(20, TimeUnit.SECONDS)).isEqualTo(text);
      assertThat(texts.poll(20, TimeUnit.SECONDS)).isEqualTo(text);
      socket.sendClose(1000, "enough");
      server.await(it -> it.open() == 0, SOON);
      assertThat(server.closeCodes()).containsExactly(1000);
    }
  }

  private static WebSocket open(ScriptedSocketServer server, BlockingQueue<String> texts) {
    URI url = URI.create(server.url().toString().replace("http", "ws") + MESSAGES);
    return HTTP.newWebSocketBuilder().buildAsync(url, new TextListener(texts::add)).join();
  }

  @Test
  void socketsFollowTheScriptsInTheirOrderAndThenTheLast() throws IOException {
    try (ScriptedSocketServer server =
        ScriptedSocketServer.following(opening().text("one"), opening().text("two"))) {
      for (String expected : new String[] {"one", "two", "two"}) {
        try (RawWebSocket client = RawWebSocket.open(server)) {
          client.assertText(expected);
        }
      }
      server.await(it -> it.open() == 0, SOON);
      assertThat(server.counts().connections()).isEqualTo(3);
    }
  }

  @Test
  void aPathMayHaveScriptsAndTextsOfItsOwn() throws IOException {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(opening().text("conversations"))
                .script(MESSAGES, opening().text("messages"));
        RawWebSocket messages = RawWebSocket.open(server, MESSAGES);
        RawWebSocket conversations = RawWebSocket.open(server)) {
      messages.assertText("messages");
      conversations.assertText("conversations");
      assertThat(server.send(MESSAGES, "more messages")).isEqualTo(1);
      assertThat(server.send("to all")).isEqualTo(2);
      messages.assertText("more messages");
      messages.assertText("to all");
      conversations.assertText("to all");
    }
  }

  @Test
  void requestsAreAnsweredByTheirPaths() {
    try (ScriptedSocketServer server =
        ScriptedSocketServer.following(opening())
            .answer("/conversations", ScriptedAnswer.json("any"))
            .answer("/conversations?transferables=false", ScriptedAnswer.json("lean"))
            .answer("/busy", ScriptedAnswer.text(503, "wait"), ScriptedAnswer.text(200, "well"))) {
      assertThat(get(server, "/conversations?transferables=true").body()).isEqualTo("any");
      assertThat(get(server, "/conversations?transferables=false").body()).isEqualTo("lean");
      assertThat(get(server, "/busy").statusCode()).isEqualTo(503);
      assertThat(get(server, "/busy").statusCode()).isEqualTo(200);
      assertThat(get(server, "/busy").statusCode()).isEqualTo(200);
      HttpResponse<String> unknown = get(server, "/messages");
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(unknown.body()).isEqualTo("Route not found");
      assertThat(server.counts().requests()).isEqualTo(6);
      assertThat(server.requests())
          .extracting(RecordedRequest::line)
          .startsWith("GET /conversations?transferables=true HTTP/1.1");
    }
  }

  private static HttpResponse<String> get(ScriptedSocketServer server, String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path)).build();
    return HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofString()).join();
  }

  @Test
  void aClientThatDoesNotReadHoldsNobodyUp() throws IOException {
    String large = "x".repeat(1_000_000);
    try (ScriptedSocketServer server = ScriptedSocketServer.following(opening());
        RawWebSocket deaf = RawWebSocket.open(server);
        RawWebSocket other = RawWebSocket.open(server)) {
      for (int i = 0; i < 30; i++) {
        server.send(large);
      }
      assertThat(other.input.readNBytes(30 * (10 + large.length()))).hasSize(30_000_300);
      assertThat(deaf.socket.isClosed()).isFalse();
    }
  }

  @Test
  void whatDoesNotComeInTimeIsShown() {
    try (ScriptedSocketServer server = ScriptedSocketServer.following(opening())) {
      assertThatThrownBy(() -> server.awaitConnections(1, Duration.ofMillis(10)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("PT0.01S")
          .hasMessageContaining("connections=0");
    }
  }

  @Test
  void aServerNeedsAScript() {
    assertThatThrownBy(ScriptedSocketServer::following)
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("no scripts");
  }

  @Test
  void aScriptEndsWithItsSocket() throws IOException {
    try (ScriptedSocketServer server = ScriptedSocketServer.following(opening().await("never"))) {
      RawWebSocket.open(server).close();
      server.await(it -> it.open() == 0, SOON);
      Threads.assertNoneIn(Gates.class);
    }
  }

  @Test
  void closingEndsSocketsScriptsAndThreads() throws IOException, InterruptedException {
    ScriptedSocketServer server =
        ScriptedSocketServer.following(
            opening().await("never"),
            opening().oversized(30_000_000),
            SocketScript.openingAfter("never"));
    server.answer("/silent", ScriptedAnswer.silence());
    try (RawWebSocket waiting = RawWebSocket.open(server);
        RawWebSocket deaf = RawWebSocket.open(server);
        RawWebSocket unopened = RawWebSocket.ask(server)) {
      server.awaitConnections(3, SOON);
      Threads.assertRunning("scripted-socket-server");
      server.close();
      Threads.assertGone("scripted-socket-server");
      waiting.assertEnded();
      unopened.assertEnded();
      assertThat(deaf.input.readAllBytes().length).isLessThan(30_000_000);
    }
  }
}
