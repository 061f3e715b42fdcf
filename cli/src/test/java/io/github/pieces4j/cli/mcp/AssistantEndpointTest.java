package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.model.Conversation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with {@code pieces serve --mcp} as a program does that has no library for it. */
@Timeout(120)
class AssistantEndpointTest {
  private static final String TOOLS =
      "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/list\",\"params\":{}}";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client = HttpClient.newHttpClient();
  @TempDir private Path data;

  private ToolProcess serve(String... options) throws Exception {
    String[] arguments = new String[5 + options.length];
    System.arraycopy(
        new String[] {"serve", "--data", data.toString(), "--port", "0"}, 0, arguments, 0, 5);
    System.arraycopy(options, 0, arguments, 5, options.length);
    return ToolProcess.start(arguments);
  }

  private HttpResponse<String> posted(URI server, String body, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve("/mcp"))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Accept", "application/json, text/event-stream")
            .POST(BodyPublishers.ofString(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> json(URI server, String body) throws Exception {
    return posted(server, body, "Content-Type", "application/json");
  }

  @Test
  void nobodyAnswersAssistantsUnlessAsked() throws Exception {
    try (ToolProcess serve = serve()) {
      assertThat(json(serve.url(), TOOLS).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aRequestIsAnsweredAndANotificationTaken() throws Exception {
    try (ToolProcess serve = serve("--mcp")) {
      HttpResponse<String> answer = json(serve.url(), TOOLS);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type")).contains("application/json");
      JsonNode tools = JSON.readTree(answer.body());
      assertThat(tools.path("id").asInt()).isEqualTo(7);
      assertThat(tools.at("/result/tools")).hasSize(10);
      String told = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
      assertThat(json(serve.url(), told).statusCode()).isEqualTo(202);
    }
  }

  @Test
  void whatIsNoMessageIsRefusedAndTheNextOneWorks() throws Exception {
    try (ToolProcess serve = serve("--mcp")) {
      URI url = serve.url();
      assertThat(json(url, "{").body()).contains("-32700");
      assertThat(json(url, "[]").body()).contains("-32600");
      assertThat(json(url, "").statusCode()).isEqualTo(400);
      assertThat(json(url, TOOLS.replace("tools/list", "no/such")).body()).contains("-32601");
      assertThat(posted(url, TOOLS, "Content-Type", "text/plain").statusCode()).isEqualTo(415);
      assertThat(
              posted(
                      url,
                      TOOLS,
                      "Content-Type",
                      "application/json",
                      "MCP-Protocol-Version",
                      "1999-01-01")
                  .statusCode())
          .isEqualTo(400);
      HttpRequest get = HttpRequest.newBuilder(url.resolve("/mcp")).build();
      assertThat(client.send(get, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
      assertThat(json(url, TOOLS).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void pagesOfOthersAreRefusedAsElsewhere() throws Exception {
    try (ToolProcess serve = serve("--mcp")) {
      HttpResponse<String> refused =
          posted(
              serve.url(),
              TOOLS,
              "Content-Type",
              "application/json",
              "Origin",
              "https://evil.example");
      assertThat(refused.statusCode()).isEqualTo(403);
    }
  }

  @Test
  void changesNeedLeave() throws Exception {
    String create =
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":"
            + "\"conversation_create\",\"arguments\":{\"name\":\"By an assistant\"}}}";
    try (ToolProcess serve = serve("--mcp")) {
      json(serve.url(), create);
      assertThat(names(serve.url())).isEmpty();
    }
    try (ToolProcess serve = serve("--mcp-write")) {
      assertThat(json(serve.url(), create).body()).contains("\"isError\":false");
      assertThat(names(serve.url())).containsExactly("By an assistant");
      serve.signal("INT");
      assertThat(serve.end().err()).isEmpty();
    }
  }

  private static java.util.List<String> names(URI server) {
    try (PiecesClient client = PiecesClient.create(server)) {
      return client.conversations().list().iterable().stream().map(Conversation::name).toList();
    }
  }
}
