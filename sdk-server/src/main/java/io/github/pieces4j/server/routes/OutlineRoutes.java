package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Outlines;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a page shows of conversations before it shows their messages; the product has none. */
record OutlineRoutes(Store store, Lists lists) {
  void addTo(RouteTable<Route> table) {
    table
        .add("GET", "/conversations/outline", new Route(Work.DATABASE, it -> all()))
        .add("GET", "/conversation/{conversation}/outline", new Route(Work.DATABASE, this::one));
  }

  private Response all() {
    long[] rows = store.read(it -> it.newestFirst(Kind.CONVERSATION));
    ObjectPages pages = ObjectPages.rows(Kind.CONVERSATION, rows);
    return lists.stream(reader -> lines(reader, pages), reader -> List.of(), Object.class);
  }

  private static List<byte[]> lines(StoreReader reader, ObjectPages pages) {
    return pages.objects(reader).stream()
        .map(it -> Outlines.line(reader, it).toString().getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private Response one(Request request) {
    String outline =
        store.read(it -> Outlines.whole(it, request.argument("conversation")).toString());
    return Response.json(outline.getBytes(StandardCharsets.UTF_8));
  }
}
