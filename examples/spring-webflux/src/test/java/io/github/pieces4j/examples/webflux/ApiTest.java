package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks the server of the page as it is started by default. */
class ApiTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static Example example;

  @BeforeAll
  static void start() {
    example = Example.start("--example.hosts=My-Computer");
  }

  @AfterAll
  static void stop() {
    example.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI url = example.url().resolve(path);
    return send(HttpRequest.newBuilder(url));
  }

  /** Sends a request on a connection of its own; why, says decision 133. */
  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
  }

  @Test
  void byDefaultThereAreSampleConversationsOnAnEmbeddedServer()
      throws IOException, InterruptedException {
    assertThat(get("/api/conversations?text=harbor").body()).startsWith("[\"").endsWith("\"]");
    assertThat(get("/actuator/health").body()).contains("12.6.0-emulated");
  }

  @Test
  void anOpenedConversationHasItsMessagesInOrder() throws IOException, InterruptedException {
    Conversation reversing =
        example
            .client()
            .conversations()
            .list()
            .flatMapIterable(it -> it.iterable())
            .filter(it -> "Reversing lists".equals(it.name()))
            .blockFirst();
    String body = get("/api/conversations/" + reversing.id()).body();
    assertThat(body.indexOf("How do I reverse")).isBetween(1, body.indexOf("Collections.reverse"));
  }

  @Test
  void aConversationThatIsGoneIsSaidToBe() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/conversations/none");
    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.body()).contains("The conversation is gone.");
  }

  @Test
  void anIdentifierThatIsNoneIsABadRequest() throws IOException, InterruptedException {
    HttpResponse<String> response = get("/api/conversations/%20");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("is blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\"  \\t\"}"})
  void aNameNeedsSomethingThatCanBeSeen(String body) throws IOException, InterruptedException {
    HttpRequest.Builder rename =
        HttpRequest.newBuilder(example.url().resolve("/api/conversations/any/name"))
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body));
    HttpResponse<String> response = send(rename);
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .contains("\"detail\":\"The name is empty: it needs something that can be seen.\"");
  }

  @Test
  void noOtherPageMayShowThisOne() throws IOException, InterruptedException {
    assertThat(get("/").headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(get("/").headers().firstValue("Content-Security-Policy"))
        .contains("default-src 'self'; frame-ancestors 'none'");
  }

  @ParameterizedTest
  @CsvSource({
    "localhost, 200",
    "LocalHost, 200",
    "127.0.0.1:8080, 200",
    "[::1]:8080, 200",
    "my-computer:8080, 200",
    "evil.example, 403"
  })
  void onlyKnownNamesAreAnswered(String host, int status) throws IOException {
    assertThat(answerTo(host)).startsWith("HTTP/1.1 " + status);
  }

  @Test
  void anUnknownNameIsToldWhy() throws IOException {
    assertThat(answerTo("evil.example:8080"))
        .contains("This server does not know its name 'evil.example'")
        .contains("--example.hosts=evil.example");
  }

  @Test
  void theGreetingNamesAllAddresses() {
    assertThat(new Greeting(List.of("my-computer")).addresses(8080))
        .isEqualTo("http://localhost:8080 or http://my-computer:8080");
  }

  private static String answerTo(String host) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", example.url().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
