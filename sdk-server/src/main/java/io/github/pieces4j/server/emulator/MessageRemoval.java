package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;

/**
 * Removes messages so that nothing names them any longer; the caller is alone with the state and
 * takes them out of their conversations.
 */
record MessageRemoval(EmulatedState state, Links<ConversationMessage> links) {
  /** Removes a message; a store may hold conversations with messages that it does not hold. */
  void remove(String id) {
    state.messages().find(id).ifPresent(this::remove);
  }

  private void remove(ConversationMessage message) {
    String id = message.id();
    links.leaveOthers(message);
    state.conversations().all().forEach(conversation -> leaveGrounding(conversation, id));
    state.messages().remove(id, state.now());
  }

  private void leaveGrounding(Conversation conversation, String id) {
    Conversation after =
        ConversationMembers.GROUNDING_MESSAGES.changed(conversation, ids -> ids.remove(id));
    if (after != conversation) {
      state.change(state.conversations(), after);
    }
  }
}
