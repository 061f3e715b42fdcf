package io.github.pieces4j.server.routes;

import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.state.Refusal;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads of several objects at once: {@code {"<kind>":{"iterable":[{"id"}]}}} is asked for, and
 * {@code {"<kind>":{"iterable":[...],"indices":{}},"notFound":[...]}} is answered.
 */
record BatchRoute(Store store, Lists lists, Kind kind, String name) {
  static void add(
      RouteTable<Route> table, Store store, Lists lists, Kind kind, String path, String name) {
    BatchRoute route = new BatchRoute(store, lists, kind, name);
    table.add("POST", path, new Route(Work.DATABASE, route::fetch));
  }

  private Response fetch(Request request) {
    List<String> ids = ids(request.body());
    return Response.json(store.read(it -> fetched(it, ids)).getBytes(StandardCharsets.UTF_8));
  }

  private List<String> ids(byte[] body) {
    try {
      JsonObject asked = Json.object(body).object(name);
      return asked == null
          ? List.of()
          : asked.objects("iterable").stream()
              .flatMap(it -> Optional.ofNullable(it.text("id")).stream())
              .toList();
    } catch (tools.jackson.core.JacksonException | IllegalArgumentException e) {
      throw Refusal.invalid("The body is invalid: " + e.getMessage());
    }
  }

  private String fetched(StoreReader reader, List<String> ids) {
    List<JsonObject> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    JsonObject indices = new JsonObject();
    for (String id : ids) {
      Optional<StoredObject> object = reader.find(kind, id);
      object.ifPresentOrElse(
          it -> {
            indices.with(id, Json.Digits.of(found.size()));
            found.add(Json.object(Objects.told(reader, kind, it)));
          },
          () -> missing.add(id));
    }
    JsonObject list = JsonObject.of("iterable", found).with("indices", indices);
    return JsonObject.of(name, list).with("notFound", missing).toString();
  }
}
