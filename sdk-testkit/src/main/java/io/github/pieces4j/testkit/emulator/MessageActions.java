package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.conversation.ReferencedConversation;
import io.github.pieces4j.model.message.ConversationMessage;
import io.github.pieces4j.model.message.SeededConversationMessage;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Does what can be done with messages, each time alone with the state. */
final class MessageActions {
  private static final String KIND = "message";

  private final EmulatedState state;

  MessageActions(EmulatedState state) {
    this.state = state;
  }

  /** Creates a message at the end of an existing conversation. */
  ConversationMessage create(SeededConversationMessage seed) {
    ReferencedConversation owner = seed.conversation();
    if (owner == null) {
      throw Refusal.invalid("A message needs its conversation: {\"conversation\":{\"id\":\"..\"}}");
    }
    return state.alone(
        () -> {
          Conversation conversation = conversation(owner.id());
          ConversationMessage message = Births.message(seed, conversation.id(), state.now());
          state.messages().put(message);
          changeMembers(conversation, ids -> ids.add(message.id()));
          return message;
        });
  }

  List<ConversationMessage> all() {
    return state.alone(() -> state.messages().all());
  }

  ConversationMessage get(String id) {
    return state.alone(() -> state.messages().find(id).orElseThrow(() -> Refusal.gone(KIND, id)));
  }

  /** Replaces a message; it stays in its conversation, which counts as changed too. */
  ConversationMessage update(ConversationMessage replacement) {
    return state.alone(
        () -> {
          Conversation conversation = conversation(existing(replacement.id()).conversation().id());
          if (!replacement.conversation().id().equals(conversation.id())) {
            throw Refusal.failed("A message cannot be moved to another conversation.");
          }
          ConversationMessage changed = replacement.withUpdated(state.now());
          state.messages().put(changed);
          changeMembers(conversation, ids -> {});
          return changed;
        });
  }

  void delete(String id) {
    state.alone(
        () -> {
          Conversation conversation = conversation(existing(id).conversation().id());
          state.messages().remove(id, state.now());
          changeMembers(conversation, ids -> ids.remove(id));
          return id;
        });
  }

  private void changeMembers(Conversation conversation, Consumer<Set<String>> change) {
    Set<String> ids = References.present(conversation.messages());
    change.accept(ids);
    state
        .conversations()
        .put(
            conversation
                .withMessages(References.exactly(ids, conversation.messages()))
                .withUpdated(state.now()));
  }

  private ConversationMessage existing(String id) {
    return state.messages().find(id).orElseThrow(() -> Refusal.missing(KIND, id));
  }

  private Conversation conversation(String id) {
    return state.conversations().find(id).orElseThrow(() -> Refusal.missing("conversation", id));
  }
}
