package io.github.pieces4j.server.routes;

import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ASSET;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ASSET;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY;

import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.server.routes.Route.Work;
import io.github.pieces4j.server.state.Links;
import io.github.pieces4j.server.store.Kind;
import io.github.pieces4j.server.store.Store;
import io.github.pieces4j.server.store.StoreTransaction;
import java.util.List;

/** The operations that link objects and unlink them, by the collections that show the links. */
final class LinkRoutes {
  /** Two operations on one collection, named by the properties that lead to it. */
  private record Pair(Operation<?> associate, Operation<?> disassociate, String collection) {}

  /** A change that links or unlinks two objects. */
  @FunctionalInterface
  private interface Change {
    void apply(StoreTransaction store, Kind kind, String collection, String owner, String other);
  }

  private static final List<Pair> OF_CONVERSATIONS =
      List.of(
          new Pair(ASSOCIATE_ANCHOR, DISASSOCIATE_ANCHOR, "anchors"),
          new Pair(ASSOCIATE_ANNOTATION, DISASSOCIATE_ANNOTATION, "annotations"),
          new Pair(ASSOCIATE_ASSET, DISASSOCIATE_ASSET, "assets"),
          new Pair(ASSOCIATE_WEBSITE, DISASSOCIATE_WEBSITE, "websites"),
          new Pair(ASSOCIATE_WORKSTREAM_SUMMARY, DISASSOCIATE_WORKSTREAM_SUMMARY, "summaries"),
          new Pair(
              ASSOCIATE_GROUNDING_MESSAGE, DISASSOCIATE_GROUNDING_MESSAGE, "grounding.messages"),
          new Pair(
              ASSOCIATE_GROUNDING_RANGE,
              DISASSOCIATE_GROUNDING_RANGE,
              "grounding.temporal.workstreams"),
          new Pair(ASSOCIATE_GROUNDING_SOURCE, DISASSOCIATE_GROUNDING_SOURCE, "grounding.sources"));

  private static final List<Pair> OF_MESSAGES =
      List.of(
          ofMessages(
              MessageLinkOperations.ASSOCIATE_ANCHOR,
              MessageLinkOperations.DISASSOCIATE_ANCHOR,
              "anchors"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_ANNOTATION,
              MessageLinkOperations.DISASSOCIATE_ANNOTATION,
              "annotations"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_ASSET,
              MessageLinkOperations.DISASSOCIATE_ASSET,
              "assets"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_MESSAGE,
              MessageLinkOperations.DISASSOCIATE_MESSAGE,
              "messages"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_PERSON,
              MessageLinkOperations.DISASSOCIATE_PERSON,
              "persons"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_RANGE,
              MessageLinkOperations.DISASSOCIATE_RANGE,
              "ranges"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_SOURCE,
              MessageLinkOperations.DISASSOCIATE_SOURCE,
              "sources"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_TAG, MessageLinkOperations.DISASSOCIATE_TAG, "tags"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_WEBSITE,
              MessageLinkOperations.DISASSOCIATE_WEBSITE,
              "websites"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT,
              MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT,
              "workstream_events"),
          ofMessages(
              MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY,
              MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY,
              "summaries"));

  private final Store store;

  LinkRoutes(Store store) {
    this.store = store;
  }

  private static Pair ofMessages(
      Operation<?> associate, Operation<?> disassociate, String collection) {
    return new Pair(associate, disassociate, collection);
  }

  void addTo(RouteTable<Route> table) {
    OF_CONVERSATIONS.forEach(pair -> add(table, pair, Kind.CONVERSATION));
    OF_MESSAGES.forEach(pair -> add(table, pair, Kind.MESSAGE));
  }

  private void add(RouteTable<Route> table, Pair pair, Kind kind) {
    table
        .add(pair.associate(), route(pair.associate(), kind, pair.collection(), Links::link))
        .add(
            pair.disassociate(),
            route(pair.disassociate(), kind, pair.collection(), Links::unlink));
  }

  private Route route(Operation<?> operation, Kind kind, String collection, Change change) {
    String owner = operation.path().names().get(0);
    String other = operation.path().names().get(1);
    return new Route(
        Work.DATABASE,
        request ->
            ConversationRoutes.changed(
                store,
                it ->
                    change.apply(
                        it, kind, collection, request.argument(owner), request.argument(other))));
  }
}
