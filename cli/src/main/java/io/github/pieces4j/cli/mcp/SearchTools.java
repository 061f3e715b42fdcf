package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.WantedText;
import io.github.pieces4j.cli.history.WantedText.Period;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tools that find conversations and messages. */
final class SearchTools {
  static final int LONGEST_QUERY = 1_000;
  private static final String QUERY = "query";
  private static final String LIMIT = "limit";
  private static final int ANSWER_TOKENS = 8_000;
  private static final int EXCERPT = 400;
  private static final int USUAL = 25;
  private static final int MOST_CONVERSATIONS = 50;
  private static final int MOST_MESSAGES = 100;
  private static final String HOW =
      "Words in any case; what has all of them comes first, and \"words between quotation marks\""
          + " stand together. Short keywords find more than a sentence.";

  private SearchTools() {}

  static List<HistoryTool> all() {
    return List.of(search(), conversations(), messages());
  }

  private static HistoryTool search() {
    return HistoryTool.reading(
        "search",
        "Search conversations",
        "Find past conversations by words in their names, messages and summaries. "
            + HOW
            + " Read one with fetch.",
        new InputSchema().text(QUERY, LONGEST_QUERY, "The words to look for."),
        SearchTools::search);
  }

  private static Object search(ToolArguments arguments, ConversationHistory history) {
    FoundTexts<SearchedConversation> found =
        FoundTexts.conversations(
            history,
            WantedText.of(arguments.text(QUERY, LONGEST_QUERY), Period.ALWAYS, Period.ALWAYS));
    FoundLines lines = new FoundLines(history, found.wanted());
    BoundedItems items = new BoundedItems(ANSWER_TOKENS);
    found.hits().stream().limit(USUAL).forEach(hit -> items.add(result(hit, lines)));
    return answer(found, items);
  }

  private static Map<String, Object> result(SearchedConversation hit, FoundLines lines) {
    Conversation conversation = lines.conversation(hit);
    Map<String, Object> named = HistoryJson.named(hit.identifier(), conversation);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("id", named.get("id"));
    result.put("title", named.get("name"));
    result.put("url", named.get("url"));
    if (conversation != null) {
      result.put("updated", conversation.updatedAt().toString());
    }
    lines.of(hit).stream()
        .limit(1)
        .forEach(it -> result.put("excerpt", lines.excerpt(it, EXCERPT)));
    return result;
  }

  private static HistoryTool conversations() {
    return HistoryTool.reading(
        "conversations_full_text_search",
        "Search conversations in detail",
        "Find past conversations, each with the messages that match, when they were and how well"
            + " they match. "
            + HOW
            + " Read one with conversation_transcript.",
        new InputSchema()
            .text(QUERY, LONGEST_QUERY, "The words to look for.")
            .number(LIMIT, USUAL, 1, MOST_CONVERSATIONS, "How many conversations at most.")
            .times(),
        SearchTools::conversations);
  }

  private static Object conversations(ToolArguments arguments, ConversationHistory history) {
    FoundTexts<SearchedConversation> found = FoundTexts.conversations(history, wanted(arguments));
    FoundLines lines = new FoundLines(history, found.wanted());
    BoundedItems items = new BoundedItems(ANSWER_TOKENS);
    found.hits().stream()
        .limit(arguments.number(LIMIT, USUAL, 1, MOST_CONVERSATIONS))
        .forEach(hit -> items.add(detailed(hit, lines)));
    return answer(found, items);
  }

  private static Map<String, Object> detailed(SearchedConversation hit, FoundLines lines) {
    Conversation conversation = lines.conversation(hit);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(
        "conversation",
        conversation == null
            ? HistoryJson.named(hit.identifier(), null)
            : HistoryJson.conversation(conversation));
    result.put(
        "matched_messages",
        lines.of(hit).stream()
            .map(it -> HistoryJson.message(it, lines.excerpt(it, EXCERPT)))
            .toList());
    result.put("similarity", hit.similarity());
    result.put("exact", hit.exact());
    return result;
  }

  private static HistoryTool messages() {
    return HistoryTool.reading(
        "conversation_messages_full_text_search",
        "Search messages",
        "Find single messages of all past conversations, each with its conversation, role and"
            + " time. "
            + HOW,
        new InputSchema()
            .text(QUERY, LONGEST_QUERY, "The words to look for.")
            .number(LIMIT, USUAL, 1, MOST_MESSAGES, "How many messages at most.")
            .times(),
        SearchTools::messages);
  }

  private static Object messages(ToolArguments arguments, ConversationHistory history) {
    FoundTexts<SearchedConversationMessage> found = FoundTexts.messages(history, wanted(arguments));
    BoundedItems items = new BoundedItems(ANSWER_TOKENS);
    Map<String, Map<String, Object>> named = new HashMap<>();
    found.hits().stream()
        .limit(arguments.number(LIMIT, USUAL, 1, MOST_MESSAGES))
        .forEach(hit -> items.add(message(hit, found.wanted(), history, named)));
    return answer(found, items);
  }

  /**
   * Describes a message.
   *
   * @param named the conversations that were told of already
   */
  private static Map<String, Object> message(
      SearchedConversationMessage hit,
      WantedText wanted,
      ConversationHistory history,
      Map<String, Map<String, Object>> named) {
    Map<String, Object> result = new LinkedHashMap<>();
    Optional<ConversationMessage> read =
        Optional.ofNullable(hit.message()).or(() -> history.message(hit.identifier()));
    if (read.isPresent()) {
      ConversationMessage message = read.get();
      String excerpt = Excerpt.of(message.text(), wanted, EXCERPT);
      result.put("message", HistoryJson.message(message, excerpt));
      result.put(
          "conversation",
          named.computeIfAbsent(
              message.conversation().id(),
              id -> HistoryJson.named(id, history.conversation(id).orElse(null))));
    } else {
      result.put("message", Map.of("id", hit.identifier()));
    }
    result.put("similarity", hit.similarity());
    result.put("exact", hit.exact());
    return result;
  }

  private static WantedText wanted(ToolArguments arguments) {
    return WantedText.of(
        arguments.text(QUERY, LONGEST_QUERY),
        arguments.period("created"),
        arguments.period("updated"));
  }

  private static Map<String, Object> answer(FoundTexts<?> found, BoundedItems items) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("results", items.items());
    answer.put("found", found.hits().size());
    answer.put("shown", items.items().size());
    found.remark().ifPresent(it -> answer.put("remark", it));
    answer.put("note", Quotation.NOTE);
    return answer;
  }
}
