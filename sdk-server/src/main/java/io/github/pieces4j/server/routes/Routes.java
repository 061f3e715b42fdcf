package io.github.pieces4j.server.routes;

import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import java.util.function.Supplier;
import reactor.core.scheduler.Scheduler;

/**
 * All that a server serves.
 *
 * @param calls what is answered once
 * @param sockets opens what streams
 */
public record Routes(RouteTable<Route> calls, RouteTable<Supplier<OpenSocket>> sockets) {
  /**
   * Creates the routes to a store.
   *
   * @param database where the parts of lists are read
   */
  public static Routes to(Store store, Emulation emulation, Scheduler database) {
    Lists lists = new Lists(store, emulation.dialect(), database);
    RouteTable<Route> calls = new RouteTable<>(emulation);
    ConnectionRoutes connection = new ConnectionRoutes(emulation, store);
    connection.addTo(calls);
    new ConversationRoutes(store, lists).addTo(calls);
    new MessageRoutes(store, lists).addTo(calls);
    new AnnotationRoutes(store, lists).addTo(calls);
    new LinkRoutes(store).addTo(calls);
    new SearchRoutes(store, lists).addTo(calls);
    new OutlineRoutes(store, lists).addTo(calls);
    new OtherRoutes(store, lists, new OwnObjects(emulation.version())).addTo(calls);
    RouteTable<Supplier<OpenSocket>> sockets = new RouteTable<>(emulation);
    addSockets(sockets, store, emulation, connection, database);
    return new Routes(calls, sockets);
  }

  private static void addSockets(
      RouteTable<Supplier<OpenSocket>> sockets,
      Store store,
      Emulation emulation,
      ConnectionRoutes connection,
      Scheduler database) {
    IdentifierFrames frames = new IdentifierFrames(store, emulation.dialect(), database);
    sockets
        .add(
            ConversationsOperations.STREAM_IDENTIFIERS,
            frames.of(Kind.CONVERSATION, emulation.conversationsFirst()))
        .add(
            MessagesOperations.STREAM_IDENTIFIERS,
            frames.of(Kind.MESSAGE, emulation.messagesFirst()))
        .add("GET", "/annotations/stream/identifiers", frames.of(Kind.ANNOTATION, true));
    connection.addSocketsTo(sockets);
    OtherRoutes.addSocketsTo(sockets, store, database);
  }
}
