package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import reactor.core.publisher.Flux;

/**
 * Is all that one emulated server serves, on its own empty state.
 *
 * @param calls the operations that are answered once
 * @param sockets the frames of the operations that stream
 */
record Routes(RouteTable<Handler> calls, RouteTable<Flux<String>> sockets) {
  static Routes ofEmptyServer() {
    EmulatedState state = new EmulatedState();
    RouteTable<Handler> calls = new RouteTable<>();
    new ConnectionRoutes().addTo(calls);
    new ConversationRoutes(new ConversationActions(state)).addTo(calls);
    new MessageRoutes(new MessageActions(state)).addTo(calls);
    return new Routes(calls, sockets(state));
  }

  private static RouteTable<Flux<String>> sockets(EmulatedState state) {
    return new RouteTable<Flux<String>>()
        .add(ConversationsOperations.STREAM_IDENTIFIERS, state.frames(state.conversations()))
        .add(MessagesOperations.STREAM_IDENTIFIERS, state.frames(state.messages()));
  }
}
