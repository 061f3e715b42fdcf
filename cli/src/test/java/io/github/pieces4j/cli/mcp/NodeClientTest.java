package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets the official client for Node call each tool; {@code src/test/node/install-clients} installs
 * it.
 */
@Tag("any-jdk")
@Timeout(300)
class NodeClientTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SOME = 500;
  private static final Path HOME =
      Path.of(System.getProperty("user.home"), ".cache", "pieces4j", "node-clients");

  @TempDir private Path directory;

  private Conversation conversation;
  private ConversationMessage message;

  @BeforeAll
  static void requireClient() {
    assumeTrue(
        Files.exists(HOME.resolve("node_modules/@modelcontextprotocol/sdk")),
        "the client for Node is not installed: cli/src/test/node/install-clients does that");
  }

  private void fill(URI server, int messages) {
    try (PiecesClient client =
        PiecesClient.create(it -> it.baseUrl(server).callTimeout(Duration.ofMinutes(4)))) {
      conversation = LongConversation.create(client, messages);
      message = client.conversation(conversation.id()).lastMessage().orElseThrow();
    }
  }

  private void assertEachToolWorks(int messages, String... arguments) throws Exception {
    assertEachToolWorksAt(ToolProcess.command(arguments), messages);
  }

  /** Takes the command of a server, or its address. */
  private void assertEachToolWorksAt(Object place, int messages) throws Exception {
    Map<String, Object> calls =
        Map.of(
            "search", Map.of("query", "counting"),
            "fetch", Map.of("id", conversation.id()),
            "conversation_transcript", Map.of("conversation_id", conversation.id()),
            "conversations_full_text_search", Map.of("query", "number"),
            "conversation_messages_full_text_search", Map.of("query", "number"),
            "conversations_batch_snapshot", Map.of("identifiers", List.of(conversation.id())),
            "conversation_snapshot", Map.of("identifier", conversation.id()),
            "conversation_messages_batch_snapshot", Map.of("identifiers", List.of(message.id())),
            "conversation_message_snapshot", Map.of("identifier", message.id()));
    List<String> command =
        List.of(
            "node",
            Path.of("src/test/node/client.mjs").toAbsolutePath().toString(),
            JSON.writeValueAsString(place),
            JSON.writeValueAsString(calls));
    Finished finished =
        ToolProcess.start(command, Map.of("CLIENT_HOME", HOME.toString())).finish("");
    assertThat(finished.exitCode()).as(finished.err()).isZero();
    List<JsonNode> printed = finished.lines().stream().map(JSON::readTree).toList();

    assertThat(printed.get(0).at("/server/name").asString()).isEqualTo("pieces");
    List<JsonNode> tools = printed.stream().filter(it -> it.has("tool")).toList();
    assertThat(tools).hasSize(10);
    assertThat(tools)
        .allSatisfy(
            it -> {
              assertThat(it.at("/isError").asBoolean()).as(it.toString()).isFalse();
              assertThat(it.at("/text").asString()).contains(conversation.id());
            });
    assertThat(last(printed, "messages").asInt()).isEqualTo(messages);
    assertThat(last(printed, "templates").at("/0/uriTemplate").asString())
        .isEqualTo("pieces://conversation/{id}");
    assertThat(last(printed, "prompts")).hasSize(2);
  }

  private static JsonNode last(List<JsonNode> printed, String name) {
    return printed.stream()
        .flatMap(it -> Stream.ofNullable(it.get(name)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void atAServer() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      fill(server.url(), LongConversation.MESSAGES);
      assertEachToolWorks(LongConversation.MESSAGES, "mcp", "--server", server.url().toString());
    }
  }

  @Test
  void inTheDataOfOne() throws Exception {
    try (PiecesServer server =
        PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0))) {
      fill(server.url(), SOME);
    }
    assertEachToolWorks(SOME, "mcp", "--data", directory.toString());
  }

  @Test
  void inAnExport() throws Exception {
    String to = directory.toString();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      fill(server.url(), SOME);
      String url = server.url().toString();
      try (ToolProcess export =
          ToolProcess.start("export", to, "--server", url, "--only", "conversations")) {
        assertThat(export.end().exitCode()).isZero();
      }
    }
    assertEachToolWorks(SOME, "mcp", "--export", to);
  }

  @Test
  void overHttpAtAServerThatServesIt() throws Exception {
    String data = directory.toString();
    try (ToolProcess serve = ToolProcess.start("serve", "--mcp", "--data", data, "--port", "0")) {
      fill(serve.url(), LongConversation.MESSAGES);
      assertEachToolWorksAt(serve.url() + "/mcp", LongConversation.MESSAGES);
    }
  }
}
