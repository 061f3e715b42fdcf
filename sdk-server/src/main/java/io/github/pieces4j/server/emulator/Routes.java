package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.FirstFrame;
import io.github.pieces4j.server.config.IdentifierSockets;
import reactor.core.publisher.Flux;

/**
 * Is all that one emulated server serves, on its own state.
 *
 * @param calls the operations that are answered once
 * @param sockets the frames of the operations that stream
 */
record Routes(RouteTable<Handler> calls, RouteTable<Flux<String>> sockets) {
  static Routes ofServer(EmbeddedOptions options, Dialect dialect) {
    EmulatedState state = new EmulatedState(dialect, options.store());
    Links<Conversation> conversationLinks = ConversationLinks.of(state);
    Links<ConversationMessage> messageLinks = MessageLinks.of(state);
    MessageRemoval removal = new MessageRemoval(state, messageLinks);
    ConversationSeeds seeds = new ConversationSeeds(state, messageLinks);
    RouteTable<Handler> calls = new RouteTable<>(options);
    new ConnectionRoutes(options.version()).addTo(calls);
    new ConversationRoutes(new ConversationActions(state, conversationLinks, seeds, removal))
        .addTo(calls);
    new MessageRoutes(new MessageActions(state, messageLinks, removal)).addTo(calls);
    new SummaryRoutes(new SummaryActions(state)).addTo(calls);
    new ScoreRoutes(state).addTo(calls);
    new SearchRoutes(state).addTo(calls);
    new LinkRoutes<>("conversation", conversationLinks).addTo(calls);
    new LinkRoutes<>("message", messageLinks).addTo(calls);
    return new Routes(calls, sockets(state, options));
  }

  private static RouteTable<Flux<String>> sockets(EmulatedState state, EmbeddedOptions options) {
    IdentifierSockets sockets = options.identifierSockets();
    Flux<String> conversations = state.frames(state.conversations());
    Flux<String> messages = state.frames(state.messages());
    return new RouteTable<Flux<String>>(options)
        .add(
            ConversationsOperations.STREAM_IDENTIFIERS,
            beginning(sockets.conversations(), conversations))
        .add(MessagesOperations.STREAM_IDENTIFIERS, beginning(sockets.messages(), messages));
  }

  /** Lets frames, of which the first is the full list, begin as they should. */
  private static Flux<String> beginning(FirstFrame first, Flux<String> frames) {
    return first == FirstFrame.NONE ? frames.skip(1) : frames;
  }
}
