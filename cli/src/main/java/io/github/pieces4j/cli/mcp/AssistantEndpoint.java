package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.HistoryLease;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.server.config.WebHandler;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** A place at an HTTP server at which assistants ask for conversations. */
public final class AssistantEndpoint implements AutoCloseable {
  private final HistoryLease lease;
  private final PostTransport transport;
  private final McpStatelessSyncServer server;

  /**
   * Creates an endpoint.
   *
   * @param opening opens the history when it is first asked for
   * @param writes whether assistants may change it
   */
  public AssistantEndpoint(
      Supplier<? extends ConversationHistory> opening, boolean writes, Terminal terminal) {
    lease = new HistoryLease(opening);
    McpJsonMapper json = McpJsonDefaults.getMapper();
    transport = new PostTransport(json);
    Offers offers = new Offers(lease, writes, terminal, json);
    server =
        McpServer.sync(transport)
            .serverInfo(AssistantServer.NAME, AssistantServer.version())
            .instructions(AssistantServer.INSTRUCTIONS)
            .capabilities(AssistantServer.capabilities())
            .validateToolInputs(false) // Our own checks say more clearly what is wrong.
            .tools(
                offers.tools().stream()
                    .map(it -> new SyncToolSpecification(it.tool(), alone(it.callHandler())))
                    .toList())
            .resourceTemplates(
                offers.resourceTemplates().stream()
                    .map(
                        it ->
                            new SyncResourceTemplateSpecification(
                                it.resourceTemplate(), alone(it.readHandler())))
                    .toList())
            .prompts(
                offers.prompts().stream()
                    .map(it -> new SyncPromptSpecification(it.prompt(), alone(it.promptHandler())))
                    .toList())
            .completions(offers.completions().stream().map(AssistantEndpoint::completion).toList())
            .build();
  }

  private static SyncCompletionSpecification completion(
      McpServerFeatures.SyncCompletionSpecification offered) {
    return new SyncCompletionSpecification(
        offered.referenceKey(), alone(offered.completionHandler()));
  }

  /** What we offer asks nothing of whoever asks, so it works without a session, too. */
  @SuppressWarnings(
      "NullAway") // MCP promises a session to those who look at it, which nobody does.
  private static <S, C, R, A> BiFunction<C, R, A> alone(BiFunction<S, R, A> offered) {
    return (context, request) -> offered.apply(null, request);
  }

  /** Returns what answers at the path that assistants are told. */
  public WebHandler handler() {
    return transport;
  }

  /** Ends it after the work that is being done. */
  @Override
  public void close() {
    server.close();
    lease.close();
  }
}
