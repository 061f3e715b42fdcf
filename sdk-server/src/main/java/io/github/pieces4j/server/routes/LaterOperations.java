package io.github.pieces4j.server.routes;

import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Set;

/** The operations that an older server lacks. */
public final class LaterOperations {
  private static final String MESSAGE_LINKS = "/message/{message}/";
  private static final Set<Operation<?>> OTHERS =
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

  private LaterOperations() {}

  /** Returns whether an older server lacks an operation. */
  public static boolean contain(Operation<?> operation) {
    return OTHERS.contains(operation) || operation.path().template().startsWith(MESSAGE_LINKS);
  }
}
