package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.config.ServerOptions;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks as pages and programs do, over plain sockets: no HTTP client lets one set these headers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
  private static final String SECRET = "Nobody else's business";
  private static final String UPGRADE =
      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
  private PiecesServer server;
  private String conversation;

  @BeforeAll
  void start() {
    server =
        PiecesServer.inMemory(
            ServerOptions.defaults()
                .withPort(0)
                .withHosts(Set.of("My.Box"))
                .withOrigins(Set.of("https://Notes.example/")));
    conversation = new Caller(server.url()).createConversation(SECRET).id();
  }

  @AfterAll
  void close() {
    server.close();
  }

  static Stream<String> foreign() {
    return Stream.of(
        "Host: evil.example\r\n",
        "Host: 127.0.0.1.evil.example\r\n",
        "Host: localhost.evil.example\r\n",
        "",
        "Host: 127.0.0.1\r\nHost: evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: null\r\n",
        "Host: 127.0.0.1\r\nOrigin: http://127.0.0.1.evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: http://evil.example:39300\r\n",
        "Host: 127.0.0.1\r\nOrigin: http://localhost@evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: https://notes.example.evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: http://localhost\r\nOrigin: https://evil.example\r\n",
        "Host: 127.0.0.1\r\nOrigin: file://\r\n",
        "Host: 127.0.0.1\r\nSec-Fetch-Site: cross-site\r\n",
        "Host: 127.0.0.1\r\nSec-Fetch-Site: same-site\r\n");
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void nothingIsReadOrChangedByWhoMayNotAsk(String headers) throws Exception {
    assertRefused(ask("GET /conversations", headers));
    assertRefused(ask("HEAD /.well-known/health", headers));
    assertRefused(ask("POST /conversations/" + conversation + "/delete", headers));
    assertRefused(ask("OPTIONS /conversations/create", headers));
    assertRefused(ask("GET /conversations/stream/identifiers", headers + UPGRADE));
    assertThat(new Caller(server.url()).conversation(conversation).name()).isEqualTo(SECRET);
  }

  private static void assertRefused(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 403 ")
        .doesNotContain(SECRET)
        .doesNotContainIgnoringCase("access-control-allow-origin")
        .containsIgnoringCase("vary: Origin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:3000",
        "https://127.0.0.1:8443",
        "http://[::1]:5173",
        "app://obsidian.md",
        "vscode-webview://1f8a9b",
        "https://notes.example"
      })
  void honestPagesAskAndReadTheAnswer(String origin) throws Exception {
    String headers = "Host: localhost\r\nSec-Fetch-Site: cross-site\r\nOrigin: " + origin + "\r\n";
    assertThat(ask("GET /conversations", headers))
        .startsWith("HTTP/1.1 200 ")
        .contains(SECRET)
        .contains("access-control-allow-origin: " + origin + "\r\n")
        .containsIgnoringCase("vary: Origin");
    String preflight =
        headers
            + "Access-Control-Request-Method: POST\r\n"
            + "Access-Control-Request-Headers: content-type,x-application-id\r\n"
            + "Access-Control-Request-Private-Network: true\r\n";
    assertThat(ask("OPTIONS /conversations/create", preflight))
        .startsWith("HTTP/1.1 204 ")
        .contains("access-control-allow-origin: " + origin + "\r\n")
        .contains("access-control-allow-methods: GET, HEAD, POST, OPTIONS")
        .contains("access-control-allow-headers: content-type,x-application-id")
        .contains("access-control-allow-private-network: true");
    assertThat(ask("GET /conversations/stream/identifiers", headers + UPGRADE))
        .startsWith("HTTP/1.1 101 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:39300", "localhost", "LOCALHOST:1", "[::1]:39300", "my.box"})
  void programsMayAskByAnyNameOfThisMachine(String host) throws Exception {
    assertThat(ask("GET /conversations", "Host: " + host + "\r\n"))
        .startsWith("HTTP/1.1 200 ")
        .doesNotContainIgnoringCase("access-control-allow-origin");
  }

  @Test
  void preflightsKnowWhatThereIs() throws Exception {
    String page = "Host: localhost\r\nOrigin: http://localhost:3000\r\n";
    assertThat(ask("OPTIONS /messages", page)).startsWith("HTTP/1.1 204 ");
    assertThat(ask("OPTIONS /user/stream", page)).startsWith("HTTP/1.1 204 ");
    assertThat(ask("OPTIONS /unknown", page)).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void aRequestForASocketThatIsNoneIsTheClientsFault() throws Exception {
    assertThat(
            ask(
                "GET /conversations/stream/identifiers",
                "Host: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"))
        .startsWith("HTTP/1.1 4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.example", "https://notes.example/path", "*", ""})
  void whatIsNoOriginIsRefusedAtOnce(String origin) {
    assertThatThrownBy(() -> ServerOptions.defaults().withOrigins(Set.of(origin)))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("https://my.example");
  }

  private String ask(String line, String headers) throws Exception {
    return RawRequest.answer(server.port(), line + " HTTP/1.1\r\n" + headers + "\r\n");
  }
}
