package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.server.search.Query;
import io.github.pieces4j.server.search.UnsearchableException;
import java.util.List;

/** Serves the searches; they run on a copy of the state, beside other calls. */
final class SearchRoutes {
  private final EmulatedState state;

  SearchRoutes(EmulatedState state) {
    this.state = state;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(ConversationsOperations.SEARCH, this::conversations)
        .add(ConversationOperations.SEARCH, this::messagesOfConversation)
        .add(MessagesOperations.SEARCH, this::messages);
  }

  private Answer conversations(Call call) {
    Query query = query(call);
    List<SearchedThread> threads =
        state.alone(
            () ->
                state.conversations().all().stream()
                    .map(it -> SearchedThread.of(it, state))
                    .toList());
    return Answer.json(call, SearchResults.conversations(query, threads));
  }

  private Answer messagesOfConversation(Call call) {
    Query query = query(call);
    List<ConversationMessage> messages =
        state.alone(() -> state.messagesOf(state.conversations().existing(call.conversationId())));
    return Answer.json(call, SearchResults.messages(query, messages));
  }

  private Answer messages(Call call) {
    Query query = query(call);
    return Answer.json(
        call, SearchResults.messages(query, state.alone(() -> state.messages().all())));
  }

  private static Query query(Call call) {
    try {
      return Query.of(call.body(SearchInput.class).engines());
    } catch (UnsearchableException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    }
  }
}
