package io.github.pieces4j.internal.call;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;

/** The object that a request asks for, so that another one is not taken for it. */
final class AskedObject {
  private AskedObject() {}

  /**
   * Returns the identifier that an answer must have, null if it may have any.
   *
   * @param answer an object that answered the request
   */
  static @Nullable String of(PiecesRequest<?> request, Object answer) {
    Object sent = request.body().orElse(null);
    if (sent instanceof Identified same && sent.getClass() == answer.getClass()) {
      return same.id();
    }
    String name = argumentFor(answer);
    int place = name == null ? -1 : request.operation().path().names().indexOf(name);
    return place < 0 ? null : request.arguments().get(place);
  }

  private static @Nullable String argumentFor(Object answer) {
    if (answer instanceof Conversation) {
      return "conversation";
    }
    if (answer instanceof ConversationMessage) {
      return "message";
    }
    return answer instanceof Annotation ? "annotation" : null;
  }
}
