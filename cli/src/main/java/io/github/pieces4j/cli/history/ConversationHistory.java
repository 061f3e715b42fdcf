package io.github.pieces4j.cli.history;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SearchedConversation;
import io.github.pieces4j.model.SearchedConversationMessage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The conversations that somebody had, to be read; for one thread at a time.
 *
 * <p>Its methods fail with a {@link io.github.pieces4j.error.PiecesException}, or an {@link
 * java.io.UncheckedIOException} where files cannot be read.
 */
public interface ConversationHistory extends AutoCloseable {
  /**
   * The messages of a conversation.
   *
   * @param readable those that can be read, the oldest first
   * @param unreadable how many others there are
   */
  record Thread(List<ConversationMessage> readable, int unreadable) {
    /** Copies the list. */
    public Thread {
      readable = List.copyOf(readable);
    }
  }

  /** Returns where it is, for people. */
  String place();

  /** Returns whether nobody else can use what it reads while it is open. */
  boolean isExclusive();

  /** Hands over all conversations that can be read, one by one, in no order. */
  void readAll(Consumer<Conversation> reader);

  /** Reads a conversation, empty if there is none. */
  Optional<Conversation> conversation(String id);

  /** Reads a message, empty if there is none. */
  Optional<ConversationMessage> message(String id);

  /** Reads the messages of a conversation that is there. */
  Thread thread(Conversation conversation);

  /** Returns the conversations with what is wanted, each with its messages that match. */
  List<SearchedConversation> search(WantedText wanted);

  /** Returns the messages with what is wanted, of all conversations. */
  List<SearchedConversationMessage> searchMessages(WantedText wanted);

  @Override
  void close();
}
