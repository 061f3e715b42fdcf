package io.github.pieces4j.cli.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.cli.ToolProcess;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Is the official client, which has started the tool as assistants do. */
final class Assistant implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final McpSyncClient client;

  private Assistant(McpSyncClient client) {
    this.client = client;
  }

  static Assistant of(String... arguments) {
    return of(Map.of(), arguments);
  }

  static Assistant of(Map<String, String> environment, String... arguments) {
    List<String> command = ToolProcess.command(arguments);
    ServerParameters process =
        ServerParameters.builder(command.get(0))
            .args(command.subList(1, command.size()))
            .env(environment)
            .build();
    McpSyncClient client =
        McpClient.sync(new StdioClientTransport(process, McpJsonDefaults.getMapper()))
            .requestTimeout(Duration.ofMinutes(2))
            .initializationTimeout(Duration.ofMinutes(2))
            .build();
    client.initialize();
    return new Assistant(client);
  }

  McpSyncClient client() {
    return client;
  }

  /** Calls a tool that must do what it is for. */
  String text(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isNotEqualTo(true);
    return text(result);
  }

  JsonNode json(String tool, Map<String, Object> arguments) {
    return JSON.readTree(text(tool, arguments));
  }

  /** Calls a tool that must fail. */
  String failure(String tool, Map<String, Object> arguments) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(text(result)).isTrue();
    return text(result);
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  private static String text(CallToolResult result) {
    assertThat(result.content()).hasSize(1);
    return ((TextContent) result.content().get(0)).text();
  }

  @Override
  public void close() {
    client.closeGracefully();
  }
}
