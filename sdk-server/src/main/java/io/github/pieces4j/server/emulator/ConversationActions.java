package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.request.Seeds;
import java.util.List;
import java.util.Set;

/** Does what can be done with conversations, each time alone with the state. */
final class ConversationActions {
  private final EmulatedState state;
  private final Shelf<Conversation> conversations;
  private final Links<Conversation> links;
  private final ConversationSeeds seeds;
  private final MessageRemoval removal;

  ConversationActions(
      EmulatedState state,
      Links<Conversation> links,
      ConversationSeeds seeds,
      MessageRemoval removal) {
    this.state = state;
    this.conversations = state.conversations();
    this.links = links;
    this.seeds = seeds;
    this.removal = removal;
  }

  /** Creates a conversation and what its seed holds. */
  Conversation create(SeededConversation seed) {
    return state.alone(() -> seeds.plant(seed));
  }

  /** Creates a conversation about something outside of the emulator. */
  Conversation createAbout(String id, Members<Conversation, ?> members) {
    return state.alone(
        () -> {
          Conversation empty = Births.conversation(Seeds.conversation(seed -> {}), state.now());
          Conversation conversation = members.exactly(Set.of(id), empty);
          conversations.put(conversation);
          return conversation;
        });
  }

  List<Conversation> all() {
    return state.alone(conversations::all);
  }

  Conversation get(String id) {
    return state.alone(() -> conversations.readable(id));
  }

  /** Replaces a conversation; which messages and annotations belong to it is for them to say. */
  Conversation update(Conversation replacement) {
    return state.alone(
        () -> {
          Conversation before = conversations.existing(replacement.id());
          Set<String> messages = ConversationMembers.MESSAGES.of(before);
          Conversation after = ConversationMembers.MESSAGES.exactly(messages, replacement);
          return state.change(conversations, links.keeping(before, after));
        });
  }

  Conversation rename(String id) {
    return state.alone(
        () -> {
          Conversation before = conversations.existing(id);
          String name = InventedName.of(state.messagesOf(before));
          return state.change(conversations, before.withName(name));
        });
  }

  /** Does nothing, as there is nothing to make ready. */
  void prepare(String id) {
    state.alone(() -> conversations.existing(id));
  }

  /** Deletes a conversation and its messages; its annotations stay, without it. */
  void delete(String id) {
    state.alone(
        () -> {
          Conversation conversation = conversations.existing(id);
          conversations.remove(id, state.now());
          links.leaveOthers(conversation);
          ConversationMembers.MESSAGES.of(conversation).forEach(removal::remove);
        });
  }

  List<ConversationMessage> messages(String id) {
    return state.alone(() -> state.messagesOf(conversations.existing(id)));
  }
}
