package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conversations and messages as answers tell of them, in maps that become JSON. */
final class HistoryJson {
  private static final int LONGEST_IDENTIFIER = 200;
  private static final int MOST_MESSAGES = 100;

  private HistoryJson() {}

  /** Returns a conversation by identifier, name and address. */
  static Map<String, Object> named(String id, @Nullable Conversation conversation) {
    String safe = Quotation.line(id, LONGEST_IDENTIFIER);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", safe);
    json.put("name", TranscriptPage.name(conversation));
    json.put("url", PiecesAddress.of(safe));
    return json;
  }

  /** Returns a conversation as lists tell of it. */
  static Map<String, Object> conversation(Conversation conversation) {
    Map<String, Object> json = named(conversation.id(), conversation);
    json.put("created", conversation.createdAt().toString());
    json.put("updated", conversation.updatedAt().toString());
    json.put("message_count", conversation.messages().size());
    return json;
  }

  /** Returns all that matters of a conversation but its messages, which it names. */
  static Map<String, Object> whole(Conversation conversation) {
    Map<String, Object> json = conversation(conversation);
    json.put("type", Quotation.line(conversation.type().value(), LONGEST_IDENTIFIER));
    json.put("favorited", Boolean.TRUE.equals(conversation.favorited()));
    List<String> ids =
        conversation.messages().ids().stream()
            .limit(MOST_MESSAGES)
            .map(it -> Quotation.line(it, LONGEST_IDENTIFIER))
            .toList();
    json.put("message_ids", ids);
    json.put("more_messages", Math.max(0, conversation.messages().ids().size() - ids.size()));
    return json;
  }

  /**
   * Returns a message without the conversation that it belongs to.
   *
   * @param text its words or some of them
   */
  static Map<String, Object> message(ConversationMessage message, String text) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", Quotation.line(message.id(), LONGEST_IDENTIFIER));
    json.put("role", TranscriptPage.role(message));
    json.put("created", message.createdAt().toString());
    json.put("text", text);
    return json;
  }
}
