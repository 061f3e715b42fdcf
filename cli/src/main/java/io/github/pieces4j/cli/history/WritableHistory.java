package io.github.pieces4j.cli.history;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;

/** A history that can be added to. */
public interface WritableHistory extends ConversationHistory {
  /** Creates a conversation without messages. */
  Conversation create(String name);

  /** Adds a message to a conversation that is there; nothing answers it. */
  ConversationMessage say(String conversation, MessageRole role, String text);

  /** Renames a conversation that is there. */
  Conversation rename(String conversation, String name);
}
