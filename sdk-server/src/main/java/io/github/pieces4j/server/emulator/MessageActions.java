package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.SeededConversationMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Does what can be done with messages, each time alone with the state. */
final class MessageActions {
  private final EmulatedState state;
  private final Shelf<ConversationMessage> messages;
  private final Links<ConversationMessage> links;
  private final MessageRemoval removal;

  MessageActions(EmulatedState state, Links<ConversationMessage> links, MessageRemoval removal) {
    this.state = state;
    this.messages = state.messages();
    this.links = links;
    this.removal = removal;
  }

  /** Creates a message at the end of an existing conversation. */
  ConversationMessage create(SeededConversationMessage seed) {
    ReferencedConversation owner = seed.conversation();
    if (owner == null) {
      throw Refusal.invalid("A message needs its conversation: {\"conversation\":{\"id\":\"..\"}}");
    }
    return state.alone(
        () -> {
          Conversation conversation = state.conversations().existing(owner.id());
          ConversationMessage message = Births.message(seed, conversation.id(), state.now());
          links.requireOthers(message);
          messages.put(message);
          changeMembers(conversation, ids -> ids.add(message.id()));
          links.joinOthers(message);
          return message;
        });
  }

  List<ConversationMessage> all() {
    return state.alone(messages::all);
  }

  ConversationMessage get(String id) {
    return state.alone(() -> messages.readable(id));
  }

  /**
   * Replaces a message; it stays in its conversation, which counts as changed too, and linked to
   * the messages and annotations that it is linked to.
   */
  ConversationMessage update(ConversationMessage replacement) {
    return state.alone(
        () -> {
          ConversationMessage before = messages.existing(replacement.id());
          if (!replacement.conversation().id().equals(before.conversation().id())) {
            throw Refusal.failed("A message cannot be moved to another conversation.");
          }
          ConversationMessage after = state.change(messages, links.keeping(before, replacement));
          conversationOf(before).ifPresent(it -> state.change(state.conversations(), it));
          return after;
        });
  }

  void delete(String id) {
    state.alone(
        () -> {
          ConversationMessage message = messages.existing(id);
          removal.remove(id);
          conversationOf(message).ifPresent(it -> changeMembers(it, ids -> ids.remove(id)));
        });
  }

  private void changeMembers(Conversation conversation, Consumer<Set<String>> change) {
    state.change(state.conversations(), ConversationMembers.MESSAGES.changed(conversation, change));
  }

  /** Returns nothing for a message that was stored without its conversation. */
  private Optional<Conversation> conversationOf(ConversationMessage message) {
    return state.conversations().find(message.conversation().id());
  }
}
