package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.ConversationsCreateFromAssetOutput;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.ConversationStore;
import io.github.pieces4j.server.state.Input;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.state.Scores;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import java.util.List;

/** The operations on conversations. */
final class ConversationRoutes {
  private static final Kind KIND = Kind.CONVERSATION;
  private final Store store;
  private final Lists lists;

  ConversationRoutes(Store store, Lists lists) {
    this.store = store;
    this.lists = lists;
  }

  void addTo(RouteTable<Route> table) {
    add(table, ConversationsOperations.CREATE, this::create);
    add(
        table,
        ConversationsOperations.CREATE_FROM_ASSET,
        it -> createAbout("assets", it.argument("asset")));
    add(
        table,
        ConversationsOperations.CREATE_FROM_WORKSTREAM_SUMMARY,
        it -> createAbout("summaries", it.argument("workstream_summary")));
    add(table, ConversationsOperations.LIST, this::list);
    add(table, ConversationsOperations.IDENTIFIERS, it -> identifiers());
    add(table, ConversationsOperations.DELETE, this::delete);
    add(table, ConversationOperations.GET, this::get);
    add(table, ConversationOperations.UPDATE, this::update);
    add(table, ConversationOperations.RENAME, this::rename);
    add(table, ConversationOperations.PREPARE, this::prepare);
    add(table, ConversationOperations.MESSAGES, this::messages);
    add(table, ConversationOperations.SUMMARIZE, this::summarize);
    add(table, ConversationOperations.INCREMENT_SCORE, this::incrementScore);
    BatchRoute.add(table, store, lists, KIND, "/conversations/batch/fetch", "conversations");
  }

  private static void add(RouteTable<Route> table, Operation<?> operation, Route.Handler handler) {
    table.add(operation, new Route(Work.DATABASE, handler));
  }

  private Response create(Request request) {
    JsonObject seed = Input.read(request.body(), SeededConversation.class);
    return told(store.write(it -> ConversationStore.create(it, seed)));
  }

  private Response createAbout(String property, String other) {
    String id = store.write(it -> ConversationStore.createAbout(it, property, other));
    JsonObject output = JsonObject.of("conversation", JsonObject.of("id", id));
    return Response.json(
        lists.dialect().encode(output.toString(), ConversationsCreateFromAssetOutput.class));
  }

  /** Programs show the first of the list as the recent ones. */
  private Response list(Request request) {
    long[] rows = store.read(it -> it.newestFirst(KIND));
    return lists.objects(KIND, ObjectPages.rows(KIND, rows), request.transferables());
  }

  private Response identifiers() {
    long[] rows = store.read(it -> it.newestFirst(KIND));
    ObjectPages items = ObjectPages.rows(KIND, rows);
    return lists.stream(
        reader -> items.objects(reader).stream().map(it -> reference(it.id())).toList(),
        items::identifiers,
        FlattenedConversations.class);
  }

  private byte[] reference(String id) {
    return lists
        .dialect()
        .encode(
            JsonObject.of("id", id).toString(),
            io.github.pieces4j.model.ReferencedConversation.class);
  }

  private Response delete(Request request) {
    return changed(it -> ConversationStore.delete(it, id(request)));
  }

  private Response get(Request request) {
    return told(store.read(it -> Objects.told(it, KIND, id(request))));
  }

  private Response update(Request request) {
    JsonObject replacement = Input.read(request.body(), Conversation.class);
    return told(store.write(it -> ConversationStore.update(it, replacement)));
  }

  private Response rename(Request request) {
    return told(store.write(it -> ConversationStore.rename(it, id(request))));
  }

  private Response prepare(Request request) {
    store.read(
        it -> {
          ConversationStore.require(it, id(request));
          return KIND;
        });
    return Response.nothing();
  }

  private Response messages(Request request) {
    List<String> ids = store.read(it -> ConversationStore.messageIds(it, id(request)));
    return lists.objects(
        Kind.MESSAGE, ObjectPages.named(Kind.MESSAGE, ids), request.transferables());
  }

  private Response summarize(Request request) {
    JsonObject output =
        store.write(it -> ConversationStore.summarize(it, id(request), request.body()));
    return Response.json(
        lists.dialect().encode(output.toString(), ConversationSummarizeOutput.class));
  }

  private Response incrementScore(Request request) {
    return changed(it -> Scores.increment(it, KIND, id(request), request.body()));
  }

  private Response changed(
      java.util.function.Consumer<io.github.pieces4j.server.store.StoreTransaction> change) {
    return changed(store, change);
  }

  /** Makes a change that answers with nothing. */
  static Response changed(
      Store store,
      java.util.function.Consumer<io.github.pieces4j.server.store.StoreTransaction> change) {
    return store.write(
        it -> {
          change.accept(it);
          return Response.nothing();
        });
  }

  private Response told(String json) {
    return lists.object(KIND, json, true);
  }

  private static String id(Request request) {
    return request.argument("conversation");
  }
}
