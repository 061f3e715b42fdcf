package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.ConversationSummarizeOutputBuilder;
import io.github.pieces4j.model.FlattenedConversationMessages;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Summarises conversations in annotations and reads those. */
final class SummaryActions {
  private final EmulatedState state;

  SummaryActions(EmulatedState state) {
    this.state = state;
  }

  /** Summarises the named messages of a conversation, or all if none are named. */
  ConversationSummarizeOutput summarize(String id, Optional<ConversationSummarizeInput> input) {
    return state.alone(
        () -> {
          Conversation conversation = state.conversations().existing(id);
          List<ConversationMessage> messages =
              input
                  .map(ConversationSummarizeInput::messages)
                  .map(named -> named(named, conversation))
                  .orElseGet(() -> state.messagesOf(conversation));
          if (messages.isEmpty()) {
            throw Refusal.unfit("The conversation " + id + " has no messages to summarise.");
          }
          return annotate(conversation, InventedSummary.of(messages));
        });
  }

  private List<ConversationMessage> named(
      FlattenedConversationMessages references, Conversation conversation) {
    Set<String> members = ConversationMembers.MESSAGES.of(conversation);
    Set<String> named = ReferenceKinds.MESSAGES.present(references);
    for (String id : named) {
      if (!members.contains(id)) {
        throw Refusal.failed(
            "The conversation " + conversation.id() + " has no message " + id + ".");
      }
    }
    return named.stream().map(state.messages()::existing).toList();
  }

  private ConversationSummarizeOutput annotate(Conversation conversation, String text) {
    Annotation summary = Births.summary(text, conversation.id(), state.now());
    state.annotations().put(summary);
    state.change(
        state.conversations(),
        ConversationMembers.ANNOTATIONS.changed(conversation, ids -> ids.add(summary.id())));
    return ConversationSummarizeOutputBuilder.builder()
        .annotation(References.annotation(summary.id()))
        .conversation(References.conversation(conversation.id()))
        .build();
  }

  /** Returns an annotation; the contract has no status for a missing one but a failure. */
  Annotation get(String id) {
    return state.alone(() -> state.annotations().existing(id));
  }
}
