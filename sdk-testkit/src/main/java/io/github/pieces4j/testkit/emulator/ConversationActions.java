package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.conversation.Conversation;
import io.github.pieces4j.model.conversation.SeededConversation;
import io.github.pieces4j.model.message.ConversationMessage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Does what can be done with conversations, each time alone with the state. */
final class ConversationActions {
  private static final String KIND = "conversation";

  private final EmulatedState state;

  ConversationActions(EmulatedState state) {
    this.state = state;
  }

  /** Creates a conversation and the messages of its seed. */
  Conversation create(SeededConversation seed) {
    return state.alone(
        () -> {
          Conversation empty = Births.conversation(seed, state.now());
          List<ConversationMessage> messages = seededMessages(seed, empty.id());
          Conversation conversation = naming(messages, empty);
          state.conversations().put(conversation);
          messages.forEach(state.messages()::put);
          return conversation;
        });
  }

  private List<ConversationMessage> seededMessages(SeededConversation seed, String id) {
    return seed.messages() == null
        ? List.of()
        : seed.messages().stream().map(it -> Births.message(it, id, state.now())).toList();
  }

  private static Conversation naming(
      List<ConversationMessage> messages, Conversation conversation) {
    Set<String> ids =
        messages.stream()
            .map(ConversationMessage::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return conversation.withMessages(References.exactly(ids, conversation.messages()));
  }

  List<Conversation> all() {
    return state.alone(() -> state.conversations().all());
  }

  Conversation get(String id) {
    return state.alone(
        () -> state.conversations().find(id).orElseThrow(() -> Refusal.gone(KIND, id)));
  }

  /** Replaces a conversation; which messages belong to it is for the messages to say. */
  Conversation update(Conversation replacement) {
    return state.alone(
        () -> {
          Conversation before = existing(replacement.id());
          Set<String> messages = References.present(before.messages());
          return changed(
              replacement.withMessages(References.exactly(messages, replacement.messages())));
        });
  }

  Conversation rename(String id) {
    return state.alone(() -> changed(existing(id).withName(InventedName.of(messages(id)))));
  }

  private Conversation changed(Conversation conversation) {
    Conversation changed = conversation.withUpdated(state.now());
    state.conversations().put(changed);
    return changed;
  }

  /** Deletes a conversation and its messages. */
  void delete(String id) {
    state.alone(
        () -> {
          Set<String> messages = References.present(existing(id).messages());
          GroupedTimestamp now = state.now();
          messages.forEach(message -> state.messages().remove(message, now));
          state.conversations().remove(id, now);
          return id;
        });
  }

  List<ConversationMessage> messages(String id) {
    return state.alone(
        () ->
            References.present(existing(id).messages()).stream()
                .flatMap(message -> state.messages().find(message).stream())
                .toList());
  }

  private Conversation existing(String id) {
    return state.conversations().find(id).orElseThrow(() -> Refusal.missing(KIND, id));
  }
}
