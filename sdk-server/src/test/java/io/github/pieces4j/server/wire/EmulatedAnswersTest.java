package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Context;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmulatedAnswersTest {
  private static final String ROLE_AND_FRAGMENT =
      "{\"role\":\"USER\",\"fragment\":{\"string\":{\"raw\":\"Hi\"}}";

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void headersAreThoseOfTheRealServerAndTheTruth() {
    HttpHeaders headers = caller.get("/conversations").headers();

    assertThat(headers.firstValue("x-powered-by")).hasValue("Dart with package:shelf");
    assertThat(headers.firstValue("access-control-allow-origin")).hasValue("*");
    assertThat(headers.firstValue("access-control-allow-headers")).hasValue("*");
    assertThat(headers.firstValue("x-frame-options")).hasValue("SAMEORIGIN");
    assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
    assertThat(headers.firstValue("content-type")).get().asString().startsWith("application/json");
    assertThat(headers.firstValue("x-pieces4j-emulator")).hasValue("12.6.0-emulated");
  }

  @Test
  void anUnknownRouteIsPlainText() {
    assertText(caller.get("/nowhere"), 404, "Route not found");
    assertText(caller.get("/conversations/"), 404, "Route not found");
    assertText(caller.get("/conversations/create"), 404, "Route not found");
    assertText(caller.post("/conversation//rename"), 404, "Route not found");
  }

  @Test
  void anUpgradeOfWhatIsNoStreamIsRefused() {
    assertThatThrownBy(() -> caller.open("/conversations", new WebSocket.Listener() {}))
        .rootCause()
        .hasMessageContaining("404");
  }

  @Test
  void readingWhatIsMissingIsGone() {
    assertText(caller.get("/conversation/lost"), 410, "The conversation lost does not exist.");
    assertText(caller.get("/message/lost"), 410, "The message lost does not exist.");
  }

  @Test
  void changingWhatIsMissingIsRefused() {
    String conversation = "The conversation lost does not exist.";
    String message = "The message lost does not exist.";
    assertText(caller.post("/conversations/lost/delete"), 410, conversation);
    assertText(caller.post("/conversation/lost/rename"), 410, conversation);
    assertText(caller.get("/conversation/lost/messages"), 410, conversation);
    assertText(caller.post("/messages/lost/delete"), 410, message);
    assertText(
        caller.post("/messages/create", ROLE_AND_FRAGMENT + ",\"conversation\":{\"id\":\"lost\"}}"),
        410,
        conversation);
  }

  @Test
  void aDeleteAnswersWithNothing() {
    String id = caller.createConversation("Short").id();
    HttpResponse<String> response = caller.post("/conversations/" + id + "/delete");
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(response.body()).isEmpty();
  }

  @Test
  void anInvalidBodyIsRefusedAndChangesNothing() {
    for (String body : List.of("", "{", "[]", "{}", "{\"type\":1}", "{\"type\":\"COPILOT\"}x")) {
      assertText(caller.post("/conversations/create", body), 400, "The body is invalid: at $");
    }
    assertText(caller.post("/messages/create", ROLE_AND_FRAGMENT + "}"), 400, "conversation");
    assertText(caller.post("/messages/create", "{\"role\":\"USER\"}"), 400, "fragment");
    assertThat(caller.conversations().iterable()).isEmpty();
  }

  @Test
  void aMalformedEscapeIsRefused() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request = "GET /conversation/%zz HTTP/1.1\r\nHost: any\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ")
          .endsWith("The address has a malformed escape: %zz");
    }
  }

  @Test
  void timestampsHaveAZoneAndThreeOrSixDigits() {
    String id = caller.createConversation("Timed").id();
    assertThat(caller.get("/conversation/" + id).body())
        .containsPattern(
            "\"created\":\\{\"value\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.(\\d{3}){1,2}Z\"");
  }

  @Test
  void aLargeBodyIsTakenAndGivenBackWhole() {
    String id = caller.createConversation("Large").id();
    char[] text = new char[20 * 1_024 * 1_024];
    Arrays.fill(text, 'x');
    ConversationMessage message = caller.createMessage(id, new String(text));

    assertThat(caller.get("/message/" + message.id(), ConversationMessage.class))
        .isEqualTo(message);
    assertThat(message.fragment().string().raw()).hasSize(text.length);
  }

  @Test
  void aBodyBeyondTheLimitIsRefused() {
    char[] text = new char[64 * 1_024 * 1_024 + 1];
    Arrays.fill(text, ' ');
    assertText(caller.post("/conversations/create", new String(text)), 413, "62914560 bytes");
    assertThat(caller.conversations().iterable()).isEmpty();
  }

  @Test
  void connectingTellsWhatTheServerIs() {
    HttpResponse<String> response =
        caller.post(
            "/connect",
            "{\"application\":{\"name\":\"OPEN_SOURCE\",\"platform\":\"LINUX\",\"version\":\"1\"}}");
    Context context =
        PiecesJson.decode(response.body().getBytes(StandardCharsets.UTF_8), Context.class);
    assertThat(context.health().os().version()).isEqualTo("12.6.0-emulated");
    assertThat(caller.get("/.well-known/health").body()).isEqualTo("ok:" + context.os());
    assertThat(context.application().version()).isEqualTo("1");
  }

  private static void assertText(HttpResponse<String> response, int status, String part) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type")).hasValue("text/plain; charset=utf-8");
    assertThat(response.body()).contains(part);
  }
}
