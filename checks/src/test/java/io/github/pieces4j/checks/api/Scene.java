package io.github.pieces4j.checks.api;

import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;

/** Is a conversation with two messages on a server, as arguments for requests. */
final class Scene implements Arguments {
  private final Wire wire;
  private final String conversationId;
  private final String messageId;
  private final String otherMessageId;
  private final Bodies bodies;
  private String annotationId;

  Scene(Wire wire) {
    this.wire = wire;
    conversationId = wire.execute(ConversationsRequests.create(Seeds.conversation("A text"))).id();
    messageId = newMessage("What is a text?");
    otherMessageId = newMessage("Where is a text?");
    bodies = new Bodies(conversationId, messageId);
  }

  String conversationId() {
    return conversationId;
  }

  private String newMessage(String text) {
    return wire.execute(
            MessagesRequests.create(Seeds.message(conversationId, MessageRole.USER, text)))
        .id();
  }

  @Override
  public Object of(String name, Class<?> type) {
    return type == String.class ? identifier(name) : bodies.of(type);
  }

  /** Linked objects of other kinds live elsewhere: any identifier will do for them. */
  private String identifier(String name) {
    return switch (name) {
      case "conversationId" -> conversationId;
      case "messageId" -> messageId;
      case "otherMessageId" -> otherMessageId;
      case "annotationId" -> annotationId();
      default -> "6d5a1a5e-8ab4-4a3e-9e3a-1f6f6f0a5a11";
    };
  }

  private String annotationId() {
    if (annotationId == null) {
      annotationId = wire.execute(ConversationRequests.summarize(conversationId)).annotation().id();
    }
    return annotationId;
  }
}
