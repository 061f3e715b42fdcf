package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.ConversationsBuilder;
import io.github.pieces4j.model.ConversationsCreateFromAssetOutputBuilder;
import io.github.pieces4j.model.ConversationsCreateFromWorkstreamSummaryOutputBuilder;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.FlattenedConversationsBuilder;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import java.util.List;

/** Serves the operations on conversations. */
final class ConversationRoutes {
  private final ConversationActions actions;

  ConversationRoutes(ConversationActions actions) {
    this.actions = actions;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(ConversationsOperations.CREATE, this::create)
        .add(ConversationsOperations.CREATE_FROM_ASSET, this::createFromAsset)
        .add(ConversationsOperations.CREATE_FROM_WORKSTREAM_SUMMARY, this::createFromSummary)
        .add(ConversationsOperations.LIST, call -> Answer.json(call, list(actions.all())))
        .add(
            ConversationsOperations.IDENTIFIERS,
            call -> Answer.json(call, identifiers(actions.all())))
        .add(ConversationsOperations.DELETE, this::delete)
        .add(
            ConversationOperations.GET,
            call -> Answer.json(call, actions.get(call.conversationId())))
        .add(ConversationOperations.UPDATE, this::update)
        .add(
            ConversationOperations.RENAME,
            call -> Answer.json(call, actions.rename(call.conversationId())))
        .add(ConversationOperations.PREPARE, this::prepare)
        .add(ConversationOperations.MESSAGES, this::messages);
  }

  private Answer createFromAsset(Call call) {
    Conversation created = actions.createAbout(call.argument("asset"), ConversationMembers.ASSETS);
    return Answer.json(
        call,
        ConversationsCreateFromAssetOutputBuilder.builder()
            .conversation(References.conversation(created.id()))
            .build());
  }

  private Answer createFromSummary(Call call) {
    Conversation created =
        actions.createAbout(call.argument("workstream_summary"), ConversationMembers.SUMMARIES);
    return Answer.json(
        call,
        ConversationsCreateFromWorkstreamSummaryOutputBuilder.builder()
            .conversation(References.conversation(created.id()))
            .build());
  }

  private Answer prepare(Call call) {
    actions.prepare(call.conversationId());
    return Answer.nothing();
  }

  private Answer create(Call call) {
    return Answer.json(call, actions.create(call.body(SeededConversation.class)));
  }

  private Answer update(Call call) {
    return Answer.json(call, actions.update(call.body(Conversation.class)));
  }

  private Answer delete(Call call) {
    actions.delete(call.conversationId());
    return Answer.nothing();
  }

  private Answer messages(Call call) {
    return Answer.json(call, MessageRoutes.list(actions.messages(call.conversationId())));
  }

  private static Conversations list(List<Conversation> conversations) {
    return ConversationsBuilder.builder()
        .iterable(conversations)
        .indices(References.places(conversations))
        .build();
  }

  private static FlattenedConversations identifiers(List<Conversation> conversations) {
    return FlattenedConversationsBuilder.builder()
        .iterable(conversations.stream().map(it -> References.conversation(it.id())).toList())
        .indices(References.places(conversations))
        .build();
  }
}
