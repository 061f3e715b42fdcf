package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tools that tell all of single objects, by the names that the product gave them. */
final class SnapshotTools {
  private static final String IDENTIFIERS = "identifiers";
  private static final String IDENTIFIER = "identifier";
  private static final int MOST = 100;
  private static final int LONGEST = 200;
  private static final int ANSWER_TOKENS = 12_000;

  private SnapshotTools() {}

  /** A way to read an object by its identifier. */
  @FunctionalInterface
  private interface Reading {
    Optional<Map<String, Object>> read(ConversationHistory history, String id);
  }

  static List<HistoryTool> all() {
    return List.of(
        batch("conversations", "Read conversations", SnapshotTools::conversation),
        single("conversation", "Read one conversation", SnapshotTools::conversation),
        batch("conversation_messages", "Read messages", SnapshotTools::message),
        single("conversation_message", "Read one message", SnapshotTools::message));
  }

  private static Optional<Map<String, Object>> conversation(
      ConversationHistory history, String id) {
    return history.conversation(id).map(HistoryJson::whole);
  }

  private static Optional<Map<String, Object>> message(ConversationHistory history, String id) {
    return history.message(id).map(message -> message(message, history));
  }

  private static Map<String, Object> message(
      ConversationMessage message, ConversationHistory history) {
    String text = Quotation.visible(message.text());
    int end = Tokens.end(text, 0, ANSWER_TOKENS);
    Map<String, Object> json = HistoryJson.message(message, text.substring(0, end));
    json.put("truncated", end < text.length());
    json.put("updated", message.updatedAt().toString());
    String id = message.conversation().id();
    Conversation conversation = history.conversation(id).orElse(null);
    json.put("conversation", HistoryJson.named(id, conversation));
    return json;
  }

  private static HistoryTool single(String kind, String title, Reading reading) {
    return HistoryTool.reading(
        kind + "_snapshot",
        title,
        "Tell all of one " + kind.replace('_', ' ') + " by its identifier.",
        new InputSchema().text(IDENTIFIER, LONGEST, "The identifier."),
        (arguments, history) -> {
          String id = arguments.identifier(IDENTIFIER);
          Map<String, Object> json = new LinkedHashMap<>();
          json.put("item", reading.read(history, id).orElseThrow(() -> missing(kind, id)));
          json.put("note", Quotation.NOTE);
          return json;
        });
  }

  private static RefusedCallException missing(String kind, String id) {
    return new RefusedCallException(
        "no " + kind.replace('_', ' ') + " has the identifier " + Quotation.line(id, LONGEST));
  }

  private static HistoryTool batch(String kinds, String title, Reading reading) {
    return HistoryTool.reading(
        kinds + "_batch_snapshot",
        title,
        "Tell all of several " + kinds.replace('_', ' ') + " by their identifiers.",
        new InputSchema().identifiers(IDENTIFIERS, MOST, "The identifiers, 1 to " + MOST + "."),
        (arguments, history) ->
            batch(kinds, arguments.identifiers(IDENTIFIERS, MOST), history, reading));
  }

  private static Map<String, Object> batch(
      String kinds, List<String> ids, ConversationHistory history, Reading reading) {
    BoundedItems items = new BoundedItems(ANSWER_TOKENS);
    List<String> missing = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    for (String id : ids) {
      Optional<Map<String, Object>> found =
          items.leftOut() == 0 ? reading.read(history, id) : Optional.of(Map.of());
      if (found.isEmpty()) {
        missing.add(id);
      } else if (!items.add(found.get())) {
        leftOut.add(id);
      }
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("material_type", kinds.toUpperCase(Locale.ROOT));
    answer.put("requested", ids.size());
    answer.put("count", items.items().size());
    answer.put("items", items.items());
    answer.put("missing_ids", missing);
    if (!leftOut.isEmpty()) {
      answer.put("left_out_ids", leftOut);
      answer.put("remark", "The answer is full: ask again for those that are left out.");
    }
    answer.put("note", Quotation.NOTE);
    return answer;
  }
}
