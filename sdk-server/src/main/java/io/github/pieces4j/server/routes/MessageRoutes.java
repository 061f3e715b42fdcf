package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Input;
import io.github.pieces4j.server.state.MessageStore;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.state.Scores;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;

/** The operations on messages. */
final class MessageRoutes {
  private static final Kind KIND = Kind.MESSAGE;
  private final Store store;
  private final Lists lists;

  MessageRoutes(Store store, Lists lists) {
    this.store = store;
    this.lists = lists;
  }

  void addTo(RouteTable<Route> table) {
    add(table, MessagesOperations.CREATE, this::create);
    add(table, MessagesOperations.LIST, this::list);
    add(table, MessagesOperations.DELETE, this::delete);
    add(table, MessageOperations.GET, this::get);
    add(table, MessageOperations.UPDATE, this::update);
    add(table, MessageOperations.UPDATE_VALUE, this::update);
    add(table, MessageOperations.INCREMENT_SCORE, this::incrementScore);
    BatchRoute.add(table, store, lists, KIND, "/messages/batch/fetch", "conversationMessages");
  }

  private static void add(RouteTable<Route> table, Operation<?> operation, Route.Handler handler) {
    table.add(operation, new Route(Work.DATABASE, handler));
  }

  private Response create(Request request) {
    JsonObject seed = Input.read(request.body(), SeededConversationMessage.class);
    return told(store.write(it -> MessageStore.create(it, seed)), request);
  }

  private Response list(Request request) {
    long last = store.read(it -> it.lastRow(KIND));
    return lists.objects(KIND, ObjectPages.all(KIND, last), request.transferables());
  }

  private Response delete(Request request) {
    return ConversationRoutes.changed(store, it -> MessageStore.delete(it, id(request)));
  }

  private Response get(Request request) {
    return told(store.read(it -> Objects.told(it, KIND, id(request))), request);
  }

  private Response update(Request request) {
    JsonObject replacement = Input.read(request.body(), ConversationMessage.class);
    return told(store.write(it -> MessageStore.update(it, replacement)), request);
  }

  private Response incrementScore(Request request) {
    return ConversationRoutes.changed(
        store, it -> Scores.increment(it, KIND, id(request), request.body()));
  }

  private Response told(String json, Request request) {
    return lists.object(KIND, json, request.transferables());
  }

  private static String id(Request request) {
    return request.argument("message");
  }
}
