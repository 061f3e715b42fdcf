package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationMessagesBuilder;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import java.util.List;

/** Serves the operations on messages. */
final class MessageRoutes {
  private final MessageActions actions;

  MessageRoutes(MessageActions actions) {
    this.actions = actions;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(MessagesOperations.CREATE, this::create)
        .add(MessagesOperations.LIST, call -> Answer.json(call, list(actions.all())))
        .add(MessagesOperations.DELETE, this::delete)
        .add(MessageOperations.GET, call -> Answer.json(call, actions.get(call.messageId())))
        .add(MessageOperations.UPDATE, this::update)
        .add(MessageOperations.UPDATE_VALUE, this::update);
  }

  private Answer create(Call call) {
    return Answer.json(call, actions.create(call.body(SeededConversationMessage.class)));
  }

  private Answer update(Call call) {
    return Answer.json(call, actions.update(call.body(ConversationMessage.class)));
  }

  private Answer delete(Call call) {
    actions.delete(call.messageId());
    return Answer.nothing();
  }

  static ConversationMessages list(List<ConversationMessage> messages) {
    return ConversationMessagesBuilder.builder()
        .iterable(messages)
        .indices(References.places(messages))
        .build();
  }
}
