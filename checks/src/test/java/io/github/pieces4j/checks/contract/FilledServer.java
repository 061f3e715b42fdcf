package io.github.pieces4j.checks.contract;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;

/** Is a server with a conversation and a message in it, and a client of it. */
final class FilledServer implements AutoCloseable {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final ClientUnderTest client;
  private final Conversation conversation;
  private final ConversationMessage message;

  FilledServer(Connectable clients) {
    client = clients.client(server.url());
    conversation = client.create(Seeds.conversation("A conversation"));
    message = addMessage("How do virtual threads wait for each other");
  }

  ClientUnderTest client() {
    return client;
  }

  String conversationId() {
    return conversation.id();
  }

  String messageId() {
    return message.id();
  }

  ConversationMessage message() {
    return message;
  }

  /** Adds another message of a user to the conversation. */
  ConversationMessage addMessage(String text) {
    return client.createMessage(Seeds.message(conversation.id(), MessageRole.USER, text));
  }

  /** Creates an annotation, which is the summary of a conversation of its own. */
  String addAnnotation() {
    Conversation other = client.create(Seeds.conversation("Summarized"));
    client.createMessage(Seeds.message(other.id(), MessageRole.USER, "Short"));
    return client.execute(ConversationRequests.summarize(other.id())).annotation().id();
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
