package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.HistoryLease;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.model.Conversation;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServerFeatures.SyncCompletionSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncPromptSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.CompleteResult;
import io.modelcontextprotocol.spec.McpSchema.GetPromptResult;
import io.modelcontextprotocol.spec.McpSchema.Prompt;
import io.modelcontextprotocol.spec.McpSchema.PromptArgument;
import io.modelcontextprotocol.spec.McpSchema.PromptMessage;
import io.modelcontextprotocol.spec.McpSchema.PromptReference;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceReference;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.Role;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the server offers, as the library of the protocol takes it. */
final class Offers {
  private static final String CONTINUE_FROM = "continue_from";
  private static final String WHAT_DID_I_DECIDE = "what_did_i_decide_about";
  private static final String CONVERSATION = "conversation";
  private static final String QUESTION = "question";
  private static final String TOPIC = "topic";
  private static final int LONGEST = 1_000;
  private static final int RESOURCE_TOKENS = 20_000;

  private final Transcripts transcripts = new Transcripts();
  private final PromptTexts texts = new PromptTexts(transcripts);
  private final HistoryLease lease;
  private final boolean writes;
  private final Terminal terminal;
  private final McpJsonMapper json;

  Offers(HistoryLease lease, boolean writes, Terminal terminal, McpJsonMapper json) {
    this.lease = lease;
    this.writes = writes;
    this.terminal = terminal;
    this.json = json;
  }

  List<SyncToolSpecification> tools() {
    return Stream.of(
            SearchTools.all(),
            new ReadTools(transcripts).all(),
            SnapshotTools.all(),
            writes ? WriteTools.all() : List.<HistoryTool>of())
        .flatMap(List::stream)
        .map(this::tool)
        .toList();
  }

  private SyncToolSpecification tool(HistoryTool tool) {
    return SyncToolSpecification.builder()
        .tool(
            Tool.builder(tool.name(), tool.input())
                .title(tool.title())
                .description(tool.description())
                .annotations(
                    ToolAnnotations.builder()
                        .readOnlyHint(!tool.changes())
                        .destructiveHint(false)
                        .idempotentHint(!tool.changes())
                        .openWorldHint(false)
                        .build())
                .build())
        .callHandler((exchange, request) -> call(tool, request.arguments()))
        .build();
  }

  private CallToolResult call(HistoryTool tool, @Nullable Map<String, Object> arguments) {
    try {
      ToolArguments given = ToolArguments.of(arguments);
      return result(text(lease.use(history -> tool.work().answer(given, history))), false);
    } catch (RuntimeException | OutOfMemoryError e) {
      return result(CallFailures.text(e, terminal), true);
    }
  }

  private String text(Object answer) {
    try {
      return answer instanceof String text ? text : json.writeValueAsString(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CallToolResult result(String text, boolean isError) {
    return CallToolResult.builder()
        .content(List.of(TextContent.builder(text).build()))
        .isError(isError)
        .build();
  }

  List<SyncResourceTemplateSpecification> resourceTemplates() {
    return List.of(
        new SyncResourceTemplateSpecification(
            ResourceTemplate.builder(PiecesAddress.TEMPLATE, CONVERSATION)
                .title("A past conversation")
                .description("The transcript of a conversation, from its beginning.")
                .mimeType("text/plain")
                .build(),
            (exchange, request) -> resource(request.uri())));
  }

  private ReadResourceResult resource(String uri) {
    String id = PiecesAddress.identifier(uri);
    String text =
        asked(history -> transcripts.page(history, id, Optional.empty(), RESOURCE_TOKENS).text());
    return ReadResourceResult.builder(
            List.of(TextResourceContents.builder(uri, text).mimeType("text/plain").build()))
        .build();
  }

  List<SyncPromptSpecification> prompts() {
    return List.of(
        prompt(
            CONTINUE_FROM,
            "Continue from a past conversation",
            List.of(
                argument(CONVERSATION, "Its name, a part of it, or its identifier.", true),
                argument(QUESTION, "What to go on with.", false)),
            (arguments, history) ->
                texts.continueFrom(
                    history,
                    arguments.text(CONVERSATION, LONGEST),
                    arguments.optionalText(QUESTION, LONGEST))),
        prompt(
            WHAT_DID_I_DECIDE,
            "What did I decide about this?",
            List.of(argument(TOPIC, "Some words of what it is about.", true)),
            (arguments, history) -> texts.whatDidIDecide(history, arguments.text(TOPIC, LONGEST))));
  }

  private SyncPromptSpecification prompt(
      String name, String title, List<PromptArgument> arguments, HistoryTool.Work work) {
    return new SyncPromptSpecification(
        Prompt.builder(name).title(title).description(title).arguments(arguments).build(),
        (exchange, request) -> {
          ToolArguments given = ToolArguments.of(request.arguments());
          String text = asked(history -> text(work.answer(given, history)));
          return GetPromptResult.builder(
                  List.of(
                      PromptMessage.builder(Role.USER, TextContent.builder(text).build()).build()))
              .description(title)
              .build();
        });
  }

  private static PromptArgument argument(String name, String description, boolean isRequired) {
    return PromptArgument.builder(name).description(description).required(isRequired).build();
  }

  List<SyncCompletionSpecification> completions() {
    return List.of(
        new SyncCompletionSpecification(
            new PromptReference(CONTINUE_FROM),
            (exchange, request) ->
                completed(
                    request.argument().name().equals(CONVERSATION)
                        ? named(request.argument().value(), TranscriptPage::name)
                        : List.of())),
        new SyncCompletionSpecification(
            new ResourceReference(PiecesAddress.TEMPLATE),
            (exchange, request) -> completed(named(request.argument().value(), Conversation::id))));
  }

  private List<String> named(String part, Function<Conversation, String> word) {
    return asked(
        history ->
            NamedConversation.withNames(history, part).stream().map(word).distinct().toList());
  }

  private static CompleteResult completed(List<String> words) {
    return new CompleteResult(new CompleteResult.CompleteCompletion(words, words.size(), false));
  }

  /** Does what is no tool and so can only fail as a request. */
  private <T> T asked(Function<ConversationHistory, T> work) {
    try {
      return lease.use(work);
    } catch (RuntimeException | OutOfMemoryError e) {
      throw McpError.builder(McpSchema.ErrorCodes.INTERNAL_ERROR)
          .message(CallFailures.text(e, terminal))
          .build();
    }
  }
}
