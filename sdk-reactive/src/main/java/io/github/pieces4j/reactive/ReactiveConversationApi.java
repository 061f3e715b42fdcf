package io.github.pieces4j.reactive;

import io.github.pieces4j.internal.task.Copies;
import io.github.pieces4j.internal.task.FollowedMessages;
import io.github.pieces4j.internal.task.Naming;
import io.github.pieces4j.internal.task.Ordered;
import io.github.pieces4j.model.Annotation;
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
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.ObjectChange;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The calls on one conversation.
 *
 * @since 0.1
 */
public final class ReactiveConversationApi extends ReactiveConversationLinksApi {
  ReactiveConversationApi(ReactivePiecesClient client, String conversationId) {
    super(client, conversationId);
  }

  @Override
  ReactiveConversationApi through(ReactivePiecesClient other) {
    return new ReactiveConversationApi(other, conversationId);
  }

  /**
   * Deletes the conversation and its messages.
   *
   * @see ConversationsOperations#DELETE conversations_delete_specific_conversation
   */
  public Mono<Void> delete() {
    return client.execute(ConversationRequests.delete(conversationId));
  }

  /**
   * Reads the conversation.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   */
  public Mono<Conversation> get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /**
   * Reads the conversation, empty if there is none.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   */
  public Mono<Conversation> find() {
    return found(get());
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
  public Mono<Conversation> edit(Consumer<ConversationBuilder> change) {
    Objects.requireNonNull(change, "change");
    return withTransferables(true)
        .get()
        .map(it -> it.with(change))
        .flatMap(it -> client.execute(ConversationsRequests.update(it)));
  }

  /**
   * Adds a message of text to the conversation; it is only stored, nothing answers it.
   *
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public Mono<ConversationMessage> say(MessageRole role, String text) {
    return client.execute(MessagesRequests.create(Seeds.message(conversationId, role, text)));
  }

  /**
   * Renames the conversation; what else it has stays, as with {@link #edit}.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   * @see ConversationOperations#UPDATE conversation_update
   */
  public Mono<Conversation> rename(String name) {
    String given = Naming.given(name);
    return edit(conversation -> conversation.name(given));
  }

  /**
   * Renames the conversation to a name that the server invents.
   *
   * @see ConversationOperations#RENAME conversation_specific_conversation_rename
   */
  public Mono<Conversation> renameByServer() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /**
   * Summarizes the whole conversation; the text is in the annotation.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   */
  public Mono<ConversationSummarizeOutput> summarize() {
    return client.execute(ConversationRequests.summarize(conversationId));
  }

  /**
   * Summarizes the conversation, or some of its messages, in an annotation.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   */
  public Mono<ConversationSummarizeOutput> summarize(ConversationSummarizeInput input) {
    return client.execute(ConversationRequests.summarize(conversationId, input));
  }

  /**
   * Prepares the server for the conversation.
   *
   * @see ConversationOperations#PREPARE conversation_specific_conversation_prepare
   */
  public Mono<Void> prepare() {
    return client.execute(ConversationRequests.prepare(conversationId));
  }

  /**
   * Lists its messages in order of time, first the one that was made first.
   *
   * <p>Messages that the server's list only names are read one by one.
   *
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   */
  public Mono<ConversationMessages> messages() {
    return client
        .execute(ConversationRequests.messages(conversationId))
        .flatMap(list -> read(Ordered.onlyNamed(list)).map(read -> Ordered.byTime(list, read)));
  }

  private Mono<List<ConversationMessage>> read(Collection<String> messageIds) {
    return Flux.fromIterable(messageIds).concatMap(id -> client.message(id).find()).collectList();
  }

  /**
   * Reads the message that was made last, empty if there is none.
   *
   * <p>It lists the messages without their contents, and reads that one.
   *
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   * @see MessageOperations#GET message_specific_message_snapshot
   */
  public Mono<ConversationMessage> lastMessage() {
    return withTransferables(false)
        .messages()
        .flatMapIterable(Ordered::lastFirst)
        .concatMap(it -> client.message(it.id()).find(), 1)
        .next();
  }

  /**
   * Streams the messages of the conversation: first those that are there, in order of time and with
   * {@link io.github.pieces4j.stream.Origin#SNAPSHOT}, then each change; hot.
   *
   * <p>It follows the changes of all messages ({@link ReactiveIdentifierStream#watch}) before it
   * lists those of the conversation, so that none falls in between, and lists them when the stream
   * is live. A message that was moved to another conversation is told as deleted. Of those that are
   * there it remembers all, to tell each change once.
   *
   * @see MessagesOperations#STREAM_IDENTIFIERS conversation_messages_stream_identifiers
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   */
  public Flux<ObjectChange<ConversationMessage>> watchMessages() {
    return Flux.defer(
        () -> {
          FollowedMessages followed = new FollowedMessages(conversationId);
          Sinks.Empty<Void> subscribed = Sinks.empty();
          return Flux.mergeSequential(
                  1,
                  subscribed.asMono().thenMany(listedWhenLive()),
                  client.messages().watch(event -> !event.isSnapshot()),
                  Mono.fromRunnable(subscribed::tryEmitEmpty))
              .handle((change, sink) -> followed.told(change).ifPresent(sink::next));
        });
  }

  private Flux<ObjectChange<ConversationMessage>> listedWhenLive() {
    return client
        .messages()
        .connectionEvents()
        .filter(event -> event.state() == ConnectionState.LIVE)
        .next()
        .flatMap(live -> messages())
        .flatMapIterable(FollowedMessages::begin);
  }

  /**
   * Summarizes the whole conversation, and reads the text of the summary.
   *
   * @see ConversationOperations#SUMMARIZE conversation_summarize
   * @see AnnotationOperations#GET annotation_specific_annotation_snapshot
   */
  public Mono<String> summaryText() {
    return summarize()
        .flatMap(summary -> client.annotation(summary.annotation().id()).get())
        .map(Annotation::text);
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
   * one and reads it. If that fails, it deletes what there is of the copy; a cancel leaves it.
   *
   * @see ConversationOperations#GET conversation_get_specific_conversation
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   * @see ConversationsOperations#CREATE conversations_create_specific_conversation
   * @see MessagesOperations#CREATE messages_create_specific_message
   */
  public Mono<Conversation> copy() {
    ReactiveConversationApi whole = withTransferables(true);
    return whole
        .get()
        .flatMap(
            original -> whole.messages().flatMap(messages -> copy(Copies.of(original), messages)));
  }

  private Mono<Conversation> copy(SeededConversation seed, ConversationMessages messages) {
    return client
        .conversations()
        .create(seed)
        .flatMap(
            begun -> {
              ReactiveConversationApi copy = client.conversation(begun.id());
              return Flux.fromStream(messages.stream().flatMap(it -> Copies.of(it, begun).stream()))
                  .concatMap(it -> client.messages().create(it))
                  .then(copy.get())
                  .onErrorResume(
                      failure -> copy.delete().onErrorComplete().then(Mono.error(failure)));
            });
  }

  /**
   * Searches the messages of the conversation for a text.
   *
   * @see ConversationOperations#SEARCH search_conversation_specific_messages
   */
  public Mono<SearchedConversationMessages> search(String text) {
    return search(Seeds.search(text));
  }

  /**
   * Searches the messages of the conversation.
   *
   * @see ConversationOperations#SEARCH search_conversation_specific_messages
   */
  public Mono<SearchedConversationMessages> search(SearchInput search) {
    return client.execute(ConversationRequests.search(conversationId, search));
  }

  /**
   * Adds to the scores of the conversation.
   *
   * @see ConversationOperations#INCREMENT_SCORE conversation_scores_increment
   */
  public Mono<Void> incrementScore(SeededScoreIncrement increment) {
    return client.execute(ConversationRequests.incrementScore(conversationId, increment));
  }
}
