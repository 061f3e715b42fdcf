package io.github.pieces4j.archive;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.ReferencedConversationMessage;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.operation.ResponseBody;
import io.github.pieces4j.request.PiecesRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server that is read without decoding what it sends, so that nothing of it can get lost.
 *
 * @since 0.1
 */
public final class RawServer {
  /** Takes messages for references, so that it is enough if they have identifiers. */
  private static final Operation<FlattenedConversationMessages> MESSAGE_IDS =
      MessagesOperations.LIST.answering(
          ResponseBody.list(
              FlattenedConversationMessages.class, ReferencedConversationMessage.class));

  private static final int LARGEST_OBJECT = 1_024 * 1_024 * 1_024;
  private static final String EMULATED = "-emulated";

  private final PiecesClient client;
  private @Nullable String version;

  public RawServer(PiecesClient client) {
    this.client = client;
  }

  /**
   * Lists the identifiers of all conversations, or takes them from the list of conversations where
   * that fails.
   */
  Set<String> conversations() throws MalformedJsonException {
    try {
      return ListedIdentifiers.required(raw(ConversationsOperations.IDENTIFIERS));
    } catch (PiecesResponseException | MalformedJsonException e) {
      return ListedIdentifiers.required(raw(KindOperations.all(ExportedKind.CONVERSATION)));
    }
  }

  /** Lists the identifiers of all objects of a kind. */
  Set<String> identifiers(ExportedKind kind) throws MalformedJsonException {
    return ListedIdentifiers.required(raw(KindOperations.identifiers(kind)));
  }

  /** Reads all objects of a kind. */
  List<ServerObject> all(ExportedKind kind) throws MalformedJsonException {
    return ServerObject.all(raw(KindOperations.all(kind)));
  }

  /** Reads the identifiers of all messages as they come; their contents are left out. */
  void messages(Consumer<String> reader) {
    try (Stream<ReferencedConversationMessage> messages =
        client.elements(PiecesRequest.of(MESSAGE_IDS).withTransferables(false))) {
      messages.map(ReferencedConversationMessage::id).forEach(reader);
    }
  }

  /** Reads the identifiers in the list of whole objects of a kind as they come. */
  void listed(ExportedKind kind, Consumer<String> reader) {
    try (Stream<ReferencedConversationMessage> objects =
        client.elements(
            PiecesRequest.of(KindOperations.all(kind).answering(MESSAGE_IDS.response()))
                .withTransferables(false))) {
      objects.map(ReferencedConversationMessage::id).forEach(reader);
    }
  }

  /** Reads all messages of a conversation. */
  List<ServerObject> messagesOf(String conversation) throws MalformedJsonException {
    return ServerObject.all(raw(ConversationOperations.MESSAGES, conversation));
  }

  /** Reads what our own server keeps of a kind and does not show; others have nothing like it. */
  List<ServerObject> setAside(ExportedKind kind) throws MalformedJsonException {
    return ServerObject.all(whole(KindOperations.setAside(kind)));
  }

  /** Reads one object. */
  ServerObject get(ExportedKind kind, String id) throws MalformedJsonException {
    ServerObject object = ServerObject.of(whole(KindOperations.one(kind), id));
    object.raw().requireId(id);
    return object;
  }

  /** Most lists that are too large can be read one by one; an object that is, only as a whole. */
  private byte[] whole(Operation<byte[]> operation, String... arguments) {
    try {
      return raw(operation, arguments);
    } catch (PiecesLimitException e) {
      return larger(e).execute(PiecesRequest.of(operation, arguments));
    }
  }

  /** A client with limits of its own keeps them. */
  private PiecesClient larger(PiecesLimitException failure) {
    try {
      CallLimits usual = CallLimits.DEFAULT;
      CallLimits limits =
          new CallLimits(
              LARGEST_OBJECT,
              usual.maxConnections(),
              usual.maxPendingCalls(),
              usual.maxOpenLists());
      return client.withOptions(options -> options.callLimits(limits));
    } catch (PiecesConfigurationException e) {
      throw failure;
    }
  }

  private byte[] raw(Operation<?> operation, String... arguments) {
    return client.execute(PiecesRequest.of(operation.answering(ResponseBody.bytes()), arguments));
  }

  /** Throws a failure again that would be the same for any other object, as the server is gone. */
  void rethrowIfGone(PiecesException failure) {
    boolean isOver =
        failure instanceof PiecesInterruptedException || failure instanceof PiecesClosedException;
    boolean mayBeGone =
        failure instanceof PiecesConnectionException || failure instanceof PiecesTimeoutException;
    if (isOver || mayBeGone && !answers()) {
      throw failure;
    }
  }

  private boolean answers() {
    try {
      health();
      return true;
    } catch (PiecesException e) {
      return false;
    }
  }

  /** Returns what the server tells as its version. */
  public String version() {
    if (version == null) {
      version = client.connection().version();
    }
    return version;
  }

  /** Returns whether a version is that of our own server. */
  public static boolean isEmulated(String version) {
    return version.endsWith(EMULATED);
  }

  /** Returns what the server says of its health, which begins with {@code ok} if all is there. */
  public String health() {
    return client.connection().health();
  }
}
