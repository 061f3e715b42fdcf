package io.github.pieces4j.operation;

import static io.github.pieces4j.operation.Operation.TRANSFERABLES;

import io.github.pieces4j.model.ConversationMessage;
import org.jspecify.annotations.Nullable;

/**
 * The operations on one message (the contract's ConversationMessage API).
 *
 * @since 0.1
 */
public final class MessageOperations {
  /** Reads a message. */
  public static final Operation<ConversationMessage> GET =
      Operation.get(
          "message_specific_message_snapshot",
          "/message/{message}",
          ConversationMessage.class,
          TRANSFERABLES);

  /** Replaces a message with another version of it. */
  public static final Operation<ConversationMessage> UPDATE =
      Operation.post(
          "message_specific_message_update",
          "/message/update",
          ResponseBody.json(ConversationMessage.class),
          TRANSFERABLES);

  /** Replaces a message, for a change of its content. */
  public static final Operation<ConversationMessage> UPDATE_VALUE =
      Operation.post(
          "message_update_value",
          "/message/update/value",
          ResponseBody.json(ConversationMessage.class),
          TRANSFERABLES);

  /** Adds to the scores of a message. */
  public static final Operation<@Nullable Void> INCREMENT_SCORE =
      Operation.post(
          "message_scores_increment", "/message/{message}/scores/increment", ResponseBody.none());

  private MessageOperations() {}
}
