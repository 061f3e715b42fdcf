package io.github.pieces4j.server.routes;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import io.github.pieces4j.server.state.Objects;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreException;
import io.github.pieces4j.server.store.StoreReader;
import io.github.pieces4j.server.store.StoredObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;

/**
 * The form of objects and lists of them.
 *
 * @param database where the parts of lists are read
 */
record Lists(Store store, Dialect dialect, Scheduler database) {
  /** Answers with one object. */
  Response object(Kind kind, String json, boolean transferables) {
    return Response.json(encoded(kind, json, transferables));
  }

  byte[] encoded(Kind kind, String json, boolean transferables) {
    String told =
        transferables || kind != Kind.MESSAGE
            ? json
            : withoutContents(Json.object(json)).toString();
    return dialect.encode(told, type(kind));
  }

  private static JsonObject withoutContents(JsonObject message) {
    JsonObject fragment = message.object("fragment");
    if (fragment != null) {
      fragment.remove("string");
      fragment.remove("bytes");
    }
    return message;
  }

  /** Answers with a list of objects. */
  Response objects(Kind kind, ObjectPages pages, boolean transferables) {
    return stream(
        reader -> told(reader, kind, pages.objects(reader), transferables),
        pages::identifiers,
        listType(kind));
  }

  private List<byte[]> told(
      StoreReader reader, Kind kind, List<StoredObject> page, boolean transferables) {
    return page.stream().map(it -> told(reader, kind, it, transferables)).toList();
  }

  /** One damaged object takes no list with it: it is named, and no client takes it for another. */
  private byte[] told(StoreReader reader, Kind kind, StoredObject object, boolean transferables) {
    try {
      return encoded(kind, Objects.told(reader, kind, object), transferables);
    } catch (StoreException e) {
      if (e.fault() != StoreException.Fault.OBJECT) {
        throw e;
      }
      return JsonObject.of("id", object.id())
          .with("damaged", String.valueOf(e.getMessage()))
          .toString()
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  /** Answers with a list of what is read page by page. */
  Response stream(
      Function<StoreReader, List<byte[]>> items,
      Function<StoreReader, List<String>> identifiers,
      Class<?> type) {
    Supplier<List<byte[]>> nextItems = () -> store.read(items);
    Supplier<List<String>> nextIdentifiers = () -> store.read(identifiers);
    return Response.json(
        Flux.defer(
                () ->
                    Flux.fromIterable(
                        () -> new ListParts(nextItems, nextIdentifiers, dialect, type)))
            .subscribeOn(database));
  }

  static Class<?> type(Kind kind) {
    return switch (kind) {
      case CONVERSATION -> Conversation.class;
      case MESSAGE -> ConversationMessage.class;
      case ANNOTATION -> Annotation.class;
    };
  }

  private static Class<?> listType(Kind kind) {
    return switch (kind) {
      case CONVERSATION -> Conversations.class;
      case MESSAGE -> ConversationMessages.class;
      case ANNOTATION -> Object.class;
    };
  }
}
