package io.github.pieces4j.stream;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.ReferencedConversationBuilder;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of objects whose changes the server streams.
 *
 * @param <T> the objects' type
 * @since 0.1
 */
public final class IdentifierSource<T> {
  /** The conversations. */
  public static final IdentifierSource<Conversation> CONVERSATIONS =
      new IdentifierSource<>(
          "conversations",
          ConversationsRequests.streamIdentifiers(),
          ConversationsRequests.identifiers(),
          ConversationsRequests.list().withTransferables(false),
          ConversationRequests::get,
          Conversation::updated,
          StreamedIdentifier::conversation,
          (item, id) -> item.conversation(ReferencedConversationBuilder.builder().id(id).build()),
          PiecesOptions::conversationStream);

  /** The messages of all conversations; the API has no list of their identifiers alone. */
  public static final IdentifierSource<ConversationMessage> MESSAGES =
      new IdentifierSource<>(
          "messages",
          MessagesRequests.streamIdentifiers(),
          MessagesRequests.list().withTransferables(false),
          MessagesRequests.list().withTransferables(false),
          MessageRequests::get,
          ConversationMessage::updated,
          StreamedIdentifier::conversationMessage,
          (item, id) ->
              item.conversationMessage(
                  ReferencedConversationMessageBuilder.builder().id(id).build()),
          PiecesOptions::messageStream);

  private final String name;
  private final PiecesRequest<StreamedIdentifiers> stream;
  private final PiecesRequest<?> identifiers;
  private final PiecesRequest<?> versions;
  private final Function<String, PiecesRequest<T>> fetch;
  private final Function<T, GroupedTimestamp> updated;
  private final Function<StreamedIdentifier, @Nullable Identified> reference;
  private final BiConsumer<StreamedIdentifierBuilder, String> identify;
  private final Function<PiecesOptions, StreamOptions> options;

  private IdentifierSource(
      String name,
      PiecesRequest<StreamedIdentifiers> stream,
      PiecesRequest<?> identifiers,
      PiecesRequest<?> versions,
      Function<String, PiecesRequest<T>> fetch,
      Function<T, GroupedTimestamp> updated,
      Function<StreamedIdentifier, @Nullable Identified> reference,
      BiConsumer<StreamedIdentifierBuilder, String> identify,
      Function<PiecesOptions, StreamOptions> options) {
    this.name = name;
    this.stream = stream;
    this.identifiers = identifiers;
    this.versions = versions;
    this.fetch = fetch;
    this.updated = updated;
    this.reference = reference;
    this.identify = identify;
    this.options = options;
  }

  /** Returns what the objects are called, such as {@code conversations}. */
  public String name() {
    return name;
  }

  /** Returns the request that opens the stream. */
  public PiecesRequest<StreamedIdentifiers> stream() {
    return stream;
  }

  /** Returns the request for the list of all objects that a reconciliation needs. */
  public PiecesRequest<?> list(Reconciliation reconciliation) {
    return reconciliation == Reconciliation.IDENTIFIERS ? identifiers : versions;
  }

  /** Returns the request for one object. */
  public PiecesRequest<T> fetch(String id) {
    return fetch.apply(id);
  }

  /** Returns when an object was changed last. */
  public Instant changedAt(T object) {
    return updated.apply(object).value();
  }

  /** Returns the identifier that an item of a frame is about, null if it is about another kind. */
  public @Nullable String identifier(StreamedIdentifier item) {
    Identified referenced = reference.apply(item);
    return referenced == null ? null : referenced.id();
  }

  /** Returns the item by which a server would tell of a change. */
  public StreamedIdentifier item(String id, boolean deleted) {
    StreamedIdentifierBuilder item = StreamedIdentifierBuilder.builder();
    identify.accept(item, id);
    return item.deleted(deleted ? Boolean.TRUE : null).build();
  }

  /** Returns this stream's part of a client's options. */
  public StreamOptions options(PiecesOptions client) {
    return options.apply(client);
  }

  @Override
  public String toString() {
    return name;
  }
}
