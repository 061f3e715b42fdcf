package io.github.pieces4j.server.routes;

import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import io.github.pieces4j.server.config.IdentifierSockets;
import io.github.pieces4j.server.config.OpeningFrame;
import io.github.pieces4j.server.config.Spellings;
import java.util.Set;

/**
 * Which server is played.
 *
 * @param documentedPaths whether operations that have moved are at their documented paths
 * @param laterPaths whether they are at their later paths
 * @param older whether later operations are missing
 * @param version what it tells as its version
 * @param conversationsFirst whether the socket of conversations begins with all of them
 * @param messagesFirst whether the socket of messages begins with all of them
 */
public record Emulation(
    boolean documentedPaths,
    boolean laterPaths,
    boolean older,
    String version,
    Dialect dialect,
    boolean conversationsFirst,
    boolean messagesFirst) {
  private static final String MESSAGE_LINKS = "/message/{message}/";
  private static final Set<Operation<?>> LATER_OPERATIONS =
      Set.of(
          AnnotationOperations.GET,
          ConversationLinkOperations.ASSOCIATE_ANNOTATION,
          ConversationLinkOperations.DISASSOCIATE_ANNOTATION,
          ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE,
          ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE,
          ConversationOperations.PREPARE,
          ConversationOperations.SEARCH,
          ConversationsOperations.CREATE_FROM_WORKSTREAM_SUMMARY,
          ConversationsOperations.SEARCH,
          MessageOperations.UPDATE_VALUE);

  /** Returns what options say. */
  public static Emulation of(EmbeddedOptions options) {
    boolean older = options.generation() == Generation.OLDER;
    IdentifierSockets sockets = options.identifierSockets();
    return new Emulation(
        options.spellings() != Spellings.LATER_ONLY,
        options.spellings() != Spellings.DOCUMENTED_ONLY,
        older,
        options.version(),
        new Dialect(options.generation() == Generation.NEWER, older || sockets.lean()),
        sockets.conversations() == OpeningFrame.FULL_LIST,
        sockets.messages() == OpeningFrame.FULL_LIST);
  }

  /** Returns whether the server lacks an operation because it is older. */
  public boolean lacks(Operation<?> operation) {
    return older
        && (LATER_OPERATIONS.contains(operation)
            || operation.path().template().startsWith(MESSAGE_LINKS));
  }
}
