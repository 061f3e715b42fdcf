package io.github.pieces4j.cli.mcp;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.WritableHistory;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tools that change a history; they are there only when somebody wants them. */
final class WriteTools {
  private static final String CONVERSATION = "conversation_id";
  private static final String NAME = "name";
  private static final String ROLE = "role";
  private static final String TEXT = "text";
  private static final int LONGEST_IDENTIFIER = 200;
  private static final int LONGEST_NAME = 500;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final List<String> ROLES = List.of("user", "assistant", "system");

  private WriteTools() {}

  static List<HistoryTool> all() {
    return List.of(create(), say(), rename());
  }

  private static HistoryTool create() {
    return HistoryTool.changing(
        "conversation_create",
        "Create a conversation",
        "Create a conversation without messages; conversation_message_create adds some.",
        new InputSchema().text(NAME, LONGEST_NAME, "Its name."),
        (arguments, history) ->
            HistoryJson.conversation(writable(history).create(arguments.text(NAME, LONGEST_NAME))));
  }

  private static HistoryTool say() {
    return HistoryTool.changing(
        "conversation_message_create",
        "Add a message",
        "Add a message to the end of a conversation. It is only stored: nothing answers it.",
        new InputSchema()
            .text(CONVERSATION, LONGEST_IDENTIFIER, "The identifier of the conversation.")
            .text(TEXT, LONGEST_TEXT, "What was said.")
            .choice(ROLE, ROLES, "Who said it; without it, the user."),
        WriteTools::say);
  }

  private static Object say(ToolArguments arguments, ConversationHistory history) {
    String id = Transcripts.required(history, arguments.identifier(CONVERSATION)).id();
    ConversationMessage message =
        writable(history).say(id, role(arguments), arguments.text(TEXT, LONGEST_TEXT));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", message.id());
    json.put(CONVERSATION, id);
    json.put("created", message.createdAt().toString());
    return json;
  }

  private static MessageRole role(ToolArguments arguments) {
    String role =
        arguments.optionalText(ROLE, LONGEST_IDENTIFIER).orElse("user").toLowerCase(Locale.ROOT);
    if (!ROLES.contains(role)) {
      throw new RefusedCallException(
          ROLE + " is " + Quotation.line(role, LONGEST_IDENTIFIER) + ": it takes one of " + ROLES);
    }
    return MessageRole.of(role.toUpperCase(Locale.ROOT));
  }

  private static HistoryTool rename() {
    return HistoryTool.changing(
        "conversation_rename",
        "Rename a conversation",
        "Give a conversation another name.",
        new InputSchema()
            .text(CONVERSATION, LONGEST_IDENTIFIER, "The identifier of the conversation.")
            .text(NAME, LONGEST_NAME, "Its new name."),
        (arguments, history) -> {
          Conversation known = Transcripts.required(history, arguments.identifier(CONVERSATION));
          return HistoryJson.conversation(
              writable(history).rename(known.id(), arguments.text(NAME, LONGEST_NAME)));
        });
  }

  private static WritableHistory writable(ConversationHistory history) {
    if (history instanceof WritableHistory writable) {
      return writable;
    }
    throw new RefusedCallException(history.place() + " cannot be changed");
  }
}
