package io.github.pieces4j.blocking;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.task.Copies;
import io.github.pieces4j.internal.task.Naming;
import io.github.pieces4j.internal.task.Ordered;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationBuilder;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.MessageOperations;
import io.github.pieces4j.operation.MessagesOperations;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.ObjectChange;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The calls on one conversation.
 *
 * @since 0.1
 */
public final class ConversationApi extends ConversationLinksApi {
  ConversationApi(PiecesClient client, String conversationId) {
    super(client, conversationId);
  }

  @Override
  ConversationApi through(PiecesClient other) {
    return new ConversationApi(other, conversationId);
  }

  /**
   * Deletes the conversation and its messages.
   *
   * @see ConversationsOperations#DELETE conversations_delete_specific_conversation
   */
  public void delete() {
    client.execute(ConversationRequests.delete(conversationId));
  }

  /**
   * Reads the conversation.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   */
  public Conversation get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /**
   * Reads the conversation, empty if there is none.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   */
  public Optional<Conversation> find() {
    return found(this::get);
  }

  /**
   * Reads the conversation, changes it and writes it back; what the change does not name stays, and
   * so do properties that this version does not know.
   *
   * <p>That takes two requests: what somebody else changes between them is overwritten.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   * @see ConversationOperations#UPDATE conversation_update
   */
  public Conversation edit(Consumer<ConversationBuilder> change) {
    Objects.requireNonNull(change, "change");
    Conversation before = withTransferables(true).get();
    return client.execute(ConversationsRequests.update(before.with(change)));
  }

  /**
   * Adds a message of text to the conversation; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public ConversationMessage say(MessageRole role, String text) {
    return client.execute(MessagesRequests.create(Seeds.message(conversationId, role, text)));
  }

  /**
   * Renames the conversation; what else it has stays, as with {@link #edit}.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   * @see ConversationOperations#UPDATE conversation_update
   */
  public Conversation rename(String name) {
    String given = Naming.given(name);
    return edit(conversation -> conversation.name(given));
  }

  /**
   * Renames the conversation to a name that the server invents.
   *
   * @see ConversationOperations#RENAME conversation_specific_conversation_rename
   */
  public Conversation renameByServer() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /**
   * Summarizes the whole conversation; the text is in the annotation.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   */
  public ConversationSummarizeOutput summarize() {
    return client.execute(ConversationRequests.summarize(conversationId));
  }

  /**
   * Summarizes the conversation, or some of its messages, in an annotation.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   */
  public ConversationSummarizeOutput summarize(ConversationSummarizeInput input) {
    return client.execute(ConversationRequests.summarize(conversationId, input));
  }

  /**
   * Prepares the server for the conversation.
   *
   * @see ConversationOperations#PREPARE conversation_specific_conversation_prepare
   */
  public void prepare() {
    client.execute(ConversationRequests.prepare(conversationId));
  }

  /**
   * Lists its messages in order of time, first the one that was made first.
   *
   * <p>Messages that the server's list only names are read one by one.
   *
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   */
  public ConversationMessages messages() {
    ConversationMessages list = client.execute(ConversationRequests.messages(conversationId));
    return Ordered.byTime(
        list,
        Ordered.onlyNamed(list).stream()
            .flatMap(id -> client.message(id).find().stream())
            .toList());
  }

  /**
   * Reads the message that was made last, empty if there is none.
   *
   * <p>It lists the messages without their contents, and reads that one.
   *
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public Optional<ConversationMessage> lastMessage() {
    return Ordered.lastFirst(withTransferables(false).messages()).stream()
        .flatMap(it -> client.message(it.id()).find().stream())
        .findFirst();
  }

  /**
   * Opens a stream of the messages of the conversation: first those that are there, in order of
   * time and with {@link io.github.pieces4j.stream.Origin#SNAPSHOT}, then each change; hot.
   *
   * <p>It follows the changes of all messages ({@link IdentifierStream#watch}) before it lists
   * those of the conversation, so that none falls in between, and lists them when the stream is
   * live, on a thread of its own. A message that was moved to another conversation is told as
   * deleted. Of those that are there it remembers all, to tell each change once.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   */
  public EventStream<ObjectChange<ConversationMessage>> watchMessages() {
    return FollowedConversation.open(client.messages(), conversationId, this::messages);
  }

  /**
   * Summarizes the whole conversation, and reads the text of the summary.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public String summaryText() {
    return client.annotation(summarize().annotation().id()).get().text();
  }

  /**
   * Creates another conversation like this one, with its messages.
   *
   * <p>It has what a seed takes: name, type, application, model, pipeline, assets, websites,
   * whether it is a favorite or a demonstration; and of each message its text or bytes, role, time,
   * model, agent, verdict and links to other objects than messages. Annotations, anchors,
   * grounding, scores and properties that this version does not know stay behind, and so do
   * messages without content.
   *
   * <p>It reads the conversation and its messages, then creates the copy and its messages one by
   * one and reads it. If that fails, it deletes what there is of the copy.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public Conversation copy() {
    ConversationApi whole = withTransferables(true);
    SeededConversation seed = Copies.of(whole.get());
    ConversationMessages messages = whole.messages();
    Conversation begun = client.conversations().create(seed);
    ConversationApi copy = client.conversation(begun.id());
    try {
      for (ConversationMessage message : messages) {
        Copies.of(message, begun).ifPresent(it -> client.messages().create(it));
      }
      return copy.get();
    } catch (PiecesException failure) {
      copy.deleteAfter(failure);
      throw failure;
    }
  }

  private void deleteAfter(PiecesException failure) {
    try {
      delete();
    } catch (PiecesException second) {
      failure.addSuppressed(second);
    }
  }

  /**
   * Searches the messages of the conversation for a text.
   *
   * @see ConversationOperations#SEARCH search_conversation_specific_messages
   */
  public SearchedConversationMessages search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches the messages of the conversation.
   *
   * @see ConversationOperations#SEARCH search_conversation_specific_messages
   */
  public SearchedConversationMessages search(SearchInput search) {
    return client.execute(ConversationRequests.search(conversationId, search));
  }

  /**
   * Adds to the scores of the conversation.
   *
   * @see ConversationOperations#INCREMENT_SCORE conversation_scores_increment
   */
  public void incrementScore(SeededScoreIncrement increment) {
    client.execute(ConversationRequests.incrementScore(conversationId, increment));
  }
}
