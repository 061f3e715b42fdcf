package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.HistoryLease;
import io.github.pieces4j.cli.terminal.Terminal;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.Supplier;

/** The server that an assistant talks to through standard input and output. */
public final class AssistantServer {
  static final String NAME = "pieces";
  static final String INSTRUCTIONS =
      "The user's past conversations with assistants, kept by Pieces OS. Find some with search or"
          + " conversations_full_text_search, list the last ones with recent_conversations, and"
          + " read one with conversation_transcript, page by page. "
          + Quotation.NOTE;

  private AssistantServer() {}

  /**
   * Serves until the input ends.
   *
   * @param opening opens the history when it is first asked for
   * @param writes whether the assistant may change it
   * @throws InterruptedException if the thread is interrupted, as Ctrl-C does
   */
  public static void run(
      Supplier<? extends ConversationHistory> opening, boolean writes, Terminal terminal)
      throws InterruptedException {
    PrintStream printed = System.out;
    System.setOut(System.err); // Nothing but the protocol may be on standard output.
    try (HistoryLease lease = new HistoryLease(opening)) {
      serve(lease, writes, terminal, System.in, new FileOutputStream(FileDescriptor.out));
    } finally {
      System.setOut(printed);
    }
  }

  private static void serve(
      HistoryLease lease, boolean writes, Terminal terminal, InputStream in, OutputStream out)
      throws InterruptedException {
    McpJsonMapper json = McpJsonDefaults.getMapper();
    LineTransport transport = new LineTransport(json, in, out);
    Offers offers = new Offers(lease, writes, terminal, json);
    McpSyncServer server =
        McpServer.sync(transport)
            .serverInfo(NAME, version())
            .instructions(INSTRUCTIONS)
            .capabilities(capabilities())
            .validateToolInputs(false) // Our own checks say more clearly what is wrong.
            .tools(offers.tools())
            .resourceTemplates(offers.resourceTemplates())
            .prompts(offers.prompts())
            .completions(offers.completions())
            .build();
    try {
      transport.serve();
    } finally {
      server.close();
    }
  }

  static ServerCapabilities capabilities() {
    return ServerCapabilities.builder()
        .tools(false)
        .resources(false, false)
        .prompts(false)
        .completions()
        .build();
  }

  static String version() {
    String version = AssistantServer.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
