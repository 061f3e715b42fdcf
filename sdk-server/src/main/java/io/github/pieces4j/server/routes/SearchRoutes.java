package io.github.pieces4j.server.routes;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SearchedConversations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.search.ConversationSearch;
import io.github.pieces4j.server.search.Match;
import io.github.pieces4j.server.search.Query;
import io.github.pieces4j.server.search.Search;
import io.github.pieces4j.server.search.Search.Hit;
import io.github.pieces4j.server.search.UnsearchableException;
import io.github.pieces4j.server.state.ConversationStore;
import io.github.pieces4j.server.state.Input;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.state.Refusal;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.util.List;
import java.util.Optional;

/** The searches; how many of the best matches they answer with can be asked for. */
final class SearchRoutes {
  private static final String LIMIT = "limit";
  private static final int USUAL_LIMIT = 1_000;
  private final Store store;
  private final Lists lists;

  SearchRoutes(Store store, Lists lists) {
    this.store = store;
    this.lists = lists;
  }

  void addTo(RouteTable<Route> table) {
    table
        .add(ConversationsOperations.SEARCH, new Route(Work.SEARCH, this::conversations))
        .add(ConversationOperations.SEARCH, new Route(Work.SEARCH, this::messagesOfConversation))
        .add(MessagesOperations.SEARCH, new Route(Work.SEARCH, this::messages));
  }

  private Response messages(Request request) {
    Query query = query(request);
    return store.read(
        reader -> found(reader, search(reader, query, request).hits(Kind.MESSAGE), request));
  }

  private Response messagesOfConversation(Request request) {
    Query query = query(request);
    return store.read(
        reader -> {
          List<StoredObject> messages =
              ConversationStore.messageIds(reader, request.argument("conversation")).stream()
                  .flatMap(id -> reader.find(Kind.MESSAGE, id).stream())
                  .toList();
          return found(reader, search(reader, query, request).among(messages), request);
        });
  }

  private Response found(StoreReader reader, List<Hit> hits, Request request) {
    return Response.json(
        lists
            .dialect()
            .encode(
                hits(reader, Kind.MESSAGE, hits, request).toString(),
                SearchedConversationMessages.class));
  }

  private Response conversations(Request request) {
    Query query = query(request);
    return store.read(
        reader -> {
          List<JsonObject> found =
              new ConversationSearch(search(reader, query, request))
                  .threads().stream().map(it -> thread(reader, it, request)).toList();
          String json = JsonObject.of("iterable", found).toString();
          return Response.json(lists.dialect().encode(json, SearchedConversations.class));
        });
  }

  private JsonObject thread(StoreReader reader, ConversationSearch.Thread found, Request request) {
    return hit(reader, Kind.CONVERSATION, found.conversation(), found.match(), request)
        .with("messages", hits(reader, Kind.MESSAGE, found.messages(), request))
        .with("annotations", hits(reader, Kind.ANNOTATION, found.annotations(), request));
  }

  private JsonObject hits(StoreReader reader, Kind kind, List<Hit> hits, Request request) {
    return JsonObject.of(
        "iterable",
        hits.stream().map(it -> hit(reader, kind, it.object(), it.match(), request)).toList());
  }

  private JsonObject hit(
      StoreReader reader, Kind kind, StoredObject object, Match match, Request request) {
    JsonObject hit =
        JsonObject.of("identifier", object.id())
            .with("exact", match.exact())
            .with("similarity", new Json.Digits(Double.toString(match.similarity())));
    if (match.temporal() != null) {
      hit.with("temporal", match.temporal());
    }
    return request.transferables()
        ? hit.with(kind.toString(), Json.object(Objects.told(reader, kind, object)))
        : hit;
  }

  private static Search search(StoreReader reader, Query query, Request request) {
    return new Search(reader, query, limit(request), request.abandoned());
  }

  private static int limit(Request request) {
    String asked = Optional.ofNullable(request.query().get(LIMIT)).orElse("" + USUAL_LIMIT);
    try {
      int limit = Integer.parseInt(asked);
      if (limit > 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // It is refused below, as what is below one is.
    }
    throw Refusal.invalid("The query parameter limit is " + asked + ": it takes 1 or more.");
  }

  private static Query query(Request request) {
    try {
      Input.read(request.body(), SearchInput.class);
      return Query.of(PiecesJson.decode(request.body(), SearchInput.class).engines());
    } catch (UnsearchableException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    }
  }
}
