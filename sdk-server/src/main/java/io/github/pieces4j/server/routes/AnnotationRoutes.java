package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.SeededAnnotation;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.AnnotationStore;
import io.github.pieces4j.server.state.Input;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operations on annotations, of which the contract has but one. */
final class AnnotationRoutes {
  private static final Kind KIND = Kind.ANNOTATION;
  private static final String TYPE = "annotation_type_filter";
  private final Store store;
  private final Lists lists;

  AnnotationRoutes(Store store, Lists lists) {
    this.store = store;
    this.lists = lists;
  }

  void addTo(RouteTable<Route> table) {
    table
        .add(AnnotationOperations.GET, route(this::get))
        .add("GET", "/annotations", route(this::list))
        .add("GET", "/annotations/identifiers", route(it -> identifiers()))
        .add("POST", "/annotations/create", route(this::create))
        .add("POST", "/annotations/{annotation}/delete", route(this::delete))
        .add("POST", "/annotation/update", route(this::update));
    BatchRoute.add(table, store, lists, KIND, "/annotations/batch/fetch", "annotations");
  }

  private static Route route(Route.Handler handler) {
    return new Route(Work.DATABASE, handler);
  }

  private Response get(Request request) {
    return told(store.read(it -> Objects.told(it, KIND, id(request))));
  }

  private Response list(Request request) {
    String type = request.query().get(TYPE);
    long last = store.read(it -> it.lastRow(KIND));
    ObjectPages all = ObjectPages.all(KIND, last);
    return lists.objects(KIND, type == null ? all : new OfType(all, type), true);
  }

  private Response identifiers() {
    long last = store.read(it -> it.lastRow(KIND));
    ObjectPages all = ObjectPages.all(KIND, last);
    return lists.stream(
        reader ->
            all.objects(reader).stream()
                .map(it -> JsonObject.of("id", it.id()).toString())
                .map(it -> it.getBytes(StandardCharsets.UTF_8))
                .toList(),
        all::identifiers,
        Object.class);
  }

  private Response create(Request request) {
    JsonObject seed = Input.read(request.body(), SeededAnnotation.class);
    return told(store.write(it -> AnnotationStore.create(it, seed)));
  }

  private Response delete(Request request) {
    return ConversationRoutes.changed(store, it -> AnnotationStore.delete(it, id(request)));
  }

  private Response update(Request request) {
    JsonObject replacement = Input.read(request.body(), Annotation.class);
    return told(store.write(it -> AnnotationStore.update(it, replacement)));
  }

  private Response told(String json) {
    return lists.object(KIND, json, true);
  }

  private static String id(Request request) {
    return request.argument("annotation");
  }

  /** Annotations without those of another type. */
  private static final class OfType extends ObjectPages {
    private final ObjectPages all;
    private final String type;

    OfType(ObjectPages all, String type) {
      this.all = all;
      this.type = type;
    }

    @Override
    List<StoredObject> objects(StoreReader reader) {
      List<StoredObject> page = all.objects(reader);
      List<StoredObject> fitting = page.stream().filter(this::fits).toList();
      return page.isEmpty() || !fitting.isEmpty() ? fitting : objects(reader);
    }

    private boolean fits(StoredObject annotation) {
      return type.equals(Json.object(annotation.json()).text("type"));
    }

    @Override
    List<String> identifiers(StoreReader reader) {
      List<String> page = all.identifiers(reader);
      List<String> fitting =
          page.stream().filter(id -> reader.find(KIND, id).filter(this::fits).isPresent()).toList();
      return page.isEmpty() || !fitting.isEmpty() ? fitting : identifiers(reader);
    }
  }
}
