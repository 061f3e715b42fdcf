package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.history.ServerHistory;
import io.github.pieces4j.cli.mcp.AssistantEndpoint;
import io.github.pieces4j.cli.page.PageFiles;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.server.config.WebHandler;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What {@code pieces serve} answers beside the interface of Pieces OS: a page, and assistants. */
final class ServeHandlers implements AutoCloseable {
  static final String MCP_PATH = "/mcp";
  private static final String MCP = "--mcp";
  private static final String MCP_WRITE = "--mcp-write";

  private final @Nullable AssistantEndpoint assistants;
  private volatile @Nullable URI server;

  ServeHandlers(Invocation invocation) {
    ParseResult arguments = invocation.arguments();
    boolean writes = arguments.matchedOptionValue(MCP_WRITE, false);
    boolean isAsked = writes || arguments.matchedOptionValue(MCP, false);
    assistants =
        isAsked ? new AssistantEndpoint(this::history, writes, invocation.terminal()) : null;
  }

  static List<OptionSpec> options() {
    return List.of(
        OptionSpec.builder(MCP)
            .description(
                "Answer assistants at "
                    + MCP_PATH
                    + ", which speak the Model Context Protocol over Streamable HTTP; they change"
                    + " nothing.")
            .build(),
        OptionSpec.builder(MCP_WRITE)
            .description("The same, and let them create, rename and add to conversations.")
            .build());
  }

  private ServerHistory history() {
    URI url = Objects.requireNonNull(server);
    return ServerHistory.atServer(PiecesOptions.of(it -> it.baseUrl(url)));
  }

  Map<String, WebHandler> byPath() {
    Map<String, WebHandler> handlers = new HashMap<>(PageFiles.handlers());
    if (assistants != null) {
      handlers.put(MCP_PATH, assistants.handler());
    }
    return handlers;
  }

  /** Takes the server that they belong to, once it listens. */
  void belongTo(URI url) {
    server = url;
  }

  boolean answerAssistants() {
    return assistants != null;
  }

  @Override
  public void close() {
    if (assistants != null) {
      assistants.close();
    }
  }
}
