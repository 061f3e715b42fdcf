package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Imports;
import io.github.pieces4j.server.state.Refusal;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What an import brought of other kinds, told as it was; nothing here changes it. */
final class OtherRoutes {
  /** One kind: the paths of all and of one, and the name that the database has for it. */
  private record Other(String all, String one, String kind) {}

  private static final List<Other> KINDS =
      List.of(
          new Other("/assets", "/asset/{id}", "asset"),
          new Other("/formats", "/format/{id}", "format"),
          new Other("/workstream_summaries", "/workstream_summary/{id}", "workstream_summary"),
          new Other("/workstream_events", "/workstream_event/{id}", "workstream_event"),
          new Other("/tags", "/tag/{id}", "tag"),
          new Other("/websites", "/website/{id}", "website"),
          new Other("/persons", "/person/{id}", "person"),
          new Other("/anchors", "/anchor/{id}", "anchor"),
          new Other("/anchor_points", "/anchor_point/{id}", "anchor_point"),
          new Other("/ranges", "/range/{id}", "range"),
          new Other("/hints", "/hint/{id}", "hint"),
          new Other("/activities", "/activity/{id}", "activity"),
          new Other("/shares", "/share/{id}", "share"),
          new Other("/sensitives", "/sensitive/{id}", "sensitive"),
          new Other(
              "/workstream_pattern_engine/sources",
              "/workstream_pattern_engine/source/{id}",
              "source"),
          new Other("/others", "/other/{id}", "other"));

  /** Kinds of which the server tells one of its own while an import has brought none. */
  private static final List<Other> OWN =
      List.of(
          new Other("/models", "/model/{id}", "model"),
          new Other("/applications", "/application/{id}", "application"));

  private static final List<String> STREAMED = List.of("asset", "anchor", "range");
  private static final int PAGE = 200;
  private final Store store;
  private final Lists lists;
  private final OwnObjects own;

  OtherRoutes(Store store, Lists lists, OwnObjects own) {
    this.store = store;
    this.lists = lists;
    this.own = own;
  }

  void addTo(RouteTable<Route> table) {
    for (Other other : KINDS) {
      table
          .add("GET", other.all() + "/identifiers", route(it -> identifiers(other.kind())))
          .add("GET", other.all(), route(it -> all(other.kind())))
          .add("GET", other.one(), route(it -> one(other.kind(), it.argument("id"))));
    }
    for (Kind kind : Kind.values()) {
      table.add("GET", "/" + kind + "s/set_aside", route(it -> all(Imports.setAside(kind))));
    }
    for (Other other : OWN) {
      table
          .add("GET", other.all(), route(it -> allOrOwn(other.kind())))
          .add("GET", other.one(), route(it -> oneOrOwn(other.kind(), it.argument("id"))));
    }
  }

  private static Route route(Route.Handler handler) {
    return new Route(Work.DATABASE, handler);
  }

  private Response allOrOwn(String kind) {
    return hasNone(kind)
        ? Response.json(bytes(JsonObject.of("iterable", List.of(own.of(kind)))))
        : all(kind);
  }

  private Response oneOrOwn(String kind, String id) {
    JsonObject object = own.of(kind);
    return id.equals(object.text("id")) && hasNone(kind)
        ? Response.json(bytes(object))
        : one(kind, id);
  }

  private boolean hasNone(String kind) {
    return store.read(it -> it.otherIdentifiers(kind, "", 1)).isEmpty();
  }

  private static byte[] bytes(JsonObject object) {
    return object.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Response one(String kind, String id) {
    String json = store.read(it -> it.other(kind, id)).orElseThrow(() -> Refusal.gone(kind, id));
    return Response.json(json.getBytes(StandardCharsets.UTF_8));
  }

  private Response all(String kind) {
    return list(kind, (reader, id) -> reader.other(kind, id).orElse("{}"));
  }

  private Response identifiers(String kind) {
    return list(kind, (reader, id) -> JsonObject.of("id", id).toString());
  }

  private Response list(String kind, BiFunction<StoreReader, String, String> told) {
    Pages items = new Pages(kind);
    Pages names = new Pages(kind);
    return lists.stream(
        reader ->
            items.next(reader).stream()
                .map(id -> told.apply(reader, id).getBytes(StandardCharsets.UTF_8))
                .toList(),
        names::next,
        Object.class);
  }

  static void addSocketsTo(
      RouteTable<Supplier<OpenSocket>> sockets, Store store, Scheduler database) {
    for (String kind : STREAMED) {
      Flux<String> first =
          Mono.fromSupplier(() -> store.read(it -> frame(it, kind))).flux().subscribeOn(database);
      sockets.add("GET", "/" + kind + "s/stream/identifiers", OpenSocket.saying(first));
    }
  }

  private static String frame(StoreReader reader, String kind) {
    List<JsonObject> items = new ArrayList<>();
    Pages pages = new Pages(kind);
    for (List<String> page = pages.next(reader); !page.isEmpty(); page = pages.next(reader)) {
      page.forEach(id -> items.add(JsonObject.of(kind, JsonObject.of("id", id))));
    }
    return Json.text(JsonObject.of("iterable", items));
  }

  /** The identifiers of one kind, page by page. */
  private static final class Pages {
    private final String kind;
    private String last = "";

    Pages(String kind) {
      this.kind = kind;
    }

    List<String> next(StoreReader reader) {
      List<String> page = reader.otherIdentifiers(kind, last, PAGE);
      last = page.isEmpty() ? last : page.get(page.size() - 1);
      return page;
    }
  }
}
