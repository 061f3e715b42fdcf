package io.github.pieces4j.archive;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of conversations, in the order in which people read them. */
final class ConversationParts {
  private final ConversationThreads threads;
  private final AnnotationOwners annotations;
  private final Attachments attachments;

  /** A reader of parts, one after the other. */
  @FunctionalInterface
  interface Reader {
    void read(Part part) throws IOException;
  }

  private ConversationParts(Archive archive) throws IOException {
    threads = ConversationThreads.of(archive);
    annotations = AnnotationOwners.of(archive);
    attachments = new Attachments(archive);
  }

  /** Looks through all of an archive, one object at a time; it must stay open. */
  static ConversationParts of(Archive archive) throws IOException {
    return new ConversationParts(archive);
  }

  /** Reads the parts of a conversation. */
  void readAll(Map<String, @Nullable Object> conversation, Reader reader) throws IOException {
    readAttachments(conversation, reader);
    threads.readMessagesOf(
        JsonTree.text(conversation, "id"), message -> readMessage(message, reader));
    for (Map<String, @Nullable Object> annotation : annotations.of(conversation)) {
      reader.read(Part.annotation(annotation, ""));
    }
  }

  /** Returns how many messages a conversation has. */
  int countMessages(String conversation) {
    return threads.messagesOf(conversation).size();
  }

  /** Returns whether there are messages of conversations that are not there. */
  boolean hasOthers() {
    return threads.hasOthers();
  }

  /** Returns the number of messages of conversations that are not there. */
  int countOthers() {
    return countMessages(ConversationThreads.OTHERS);
  }

  /** Reads the messages of conversations that are not there. */
  void readOthers(Reader reader) throws IOException {
    threads.readOthers(message -> readMessage(message, reader));
  }

  private void readMessage(Map<String, @Nullable Object> message, Reader reader)
      throws IOException {
    reader.read(Part.message(message));
    for (Map<String, @Nullable Object> annotation : annotations.of(message)) {
      reader.read(Part.annotation(annotation, " of the message above"));
    }
    readAttachments(message, reader);
  }

  private void readAttachments(Map<String, @Nullable Object> owner, Reader reader)
      throws IOException {
    for (Attachments.Attachment attachment : attachments.of(owner)) {
      reader.read(Part.attachment(attachment));
    }
  }
}
