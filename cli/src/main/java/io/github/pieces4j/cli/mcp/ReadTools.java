package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.model.Conversation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools that read conversations whole or page by page. */
final class ReadTools {
  private static final String CONVERSATION = "conversation_id";
  private static final String CURSOR = "cursor";
  private static final String TOKENS = "max_tokens";
  private static final String LATEST = "latest";
  private static final int LONGEST = 2_000;
  private static final int USUAL_TOKENS = 8_000;
  private static final int LEAST_TOKENS = 200;
  private static final int MOST_TOKENS = 20_000;

  private final Transcripts transcripts;

  /**
   * Creates the tools.
   *
   * @param transcripts what they read page by page
   */
  ReadTools(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  List<HistoryTool> all() {
    return List.of(fetch(), recent(), transcript());
  }

  private HistoryTool fetch() {
    return HistoryTool.reading(
        "fetch",
        "Read a conversation",
        "Read a conversation that search found, from its beginning. The text of a long one ends"
            + " with a cursor for conversation_transcript, which reads on.",
        new InputSchema().text("id", LONGEST, "The id of a result of search."),
        this::fetch);
  }

  private Object fetch(ToolArguments arguments, ConversationHistory history) {
    String id = arguments.identifier("id");
    TranscriptPage page = transcripts.page(history, id, Optional.empty(), USUAL_TOKENS);
    Conversation conversation = page.conversation();
    Map<String, Object> named = HistoryJson.named(conversation.id(), conversation);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", named.get("id"));
    document.put("title", named.get("name"));
    document.put("text", page.text());
    document.put("url", named.get("url"));
    document.put("metadata", metadata(page));
    return document;
  }

  private static Map<String, Object> metadata(TranscriptPage page) {
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("created", page.conversation().createdAt().toString());
    metadata.put("updated", page.conversation().updatedAt().toString());
    metadata.put("messages", String.valueOf(page.thread().readable().size()));
    if (page.next() != null) {
      metadata.put("next_cursor", page.next().text());
    }
    return metadata;
  }

  private static HistoryTool recent() {
    return HistoryTool.reading(
        "recent_conversations",
        "List recent conversations",
        "List past conversations, those changed last first. A cursor in the answer gives the"
            + " next page.",
        new InputSchema()
            .number("limit", 20, 1, 100, "How many at most.")
            .optionalText(CURSOR, LONGEST, "The next_cursor of an earlier answer."),
        (arguments, history) ->
            new RecentConversations(
                    history,
                    arguments.number("limit", 20, 1, 100),
                    arguments.optionalText(CURSOR, LONGEST))
                .page());
  }

  private HistoryTool transcript() {
    return HistoryTool.reading(
        "conversation_transcript",
        "Read a conversation page by page",
        "Read a conversation in order, each message with role and time. A page has some thousand"
            + " tokens; a cursor at its end gives the next. With latest it begins near the end.",
        new InputSchema()
            .text(CONVERSATION, LONGEST, "The identifier of the conversation.")
            .optionalText(CURSOR, LONGEST, "The next_cursor of an earlier page.")
            .number(TOKENS, USUAL_TOKENS, LEAST_TOKENS, MOST_TOKENS, "How long a page is, about.")
            .flag(LATEST, "Read the last messages instead of the first."),
        this::transcript);
  }

  private Object transcript(ToolArguments arguments, ConversationHistory history) {
    String id = arguments.identifier(CONVERSATION);
    Optional<String> cursor = arguments.optionalText(CURSOR, LONGEST);
    int tokens = arguments.number(TOKENS, USUAL_TOKENS, LEAST_TOKENS, MOST_TOKENS);
    return cursor.isEmpty() && arguments.flag(LATEST)
        ? transcripts.end(history, id, tokens).text()
        : transcripts.page(history, id, cursor, tokens).text();
  }
}
