package io.github.pieces4j.reactive;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.Seeds;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes the calls on one conversation. */
public final class ReactiveConversationApi {
  private final ReactivePiecesClient client;
  private final String conversationId;

  ReactiveConversationApi(ReactivePiecesClient client, String conversationId) {
    this.client = client;
    this.conversationId = conversationId;
  }

  /** Deletes the conversation and its messages. */
  public Mono<Void> delete() {
    return client.execute(ConversationRequests.delete(conversationId));
  }

  /** Reads the conversation. */
  public Mono<Conversation> get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /** Lets the server invent a name; to set one of your own, update the conversation. */
  public Mono<Conversation> rename() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /** Summarises the whole conversation; the text is in the annotation. */
  public Mono<ConversationSummarizeOutput> summarize() {
    return client.execute(ConversationRequests.summarize(conversationId));
  }

  /** Summarises the conversation, or some of its messages, in an annotation. */
  public Mono<ConversationSummarizeOutput> summarize(ConversationSummarizeInput input) {
    return client.execute(ConversationRequests.summarize(conversationId, input));
  }

  /** Lets the server make ready for the conversation. */
  public Mono<Void> prepare() {
    return client.execute(ConversationRequests.prepare(conversationId));
  }

  /** Lists its messages in no particular order; sort them by {@code created}. */
  public Mono<ConversationMessages> messages() {
    return client.execute(ConversationRequests.messages(conversationId));
  }

  /** Searches the messages of the conversation for a text. */
  public Mono<SearchedConversationMessages> search(String text) {
    return search(Seeds.search(text));
  }

  /** Searches the messages of the conversation. */
  public Mono<SearchedConversationMessages> search(SearchInput search) {
    return client.execute(ConversationRequests.search(conversationId, search));
  }

  /** Adds to the scores of the conversation. */
  public Mono<Void> incrementScore(SeededScoreIncrement increment) {
    return client.execute(ConversationRequests.incrementScore(conversationId, increment));
  }

  /** Links an anchor to the conversation. */
  public Mono<Void> associateAnchor(String anchorId) {
    return link(ConversationLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /** Unlinks an anchor from the conversation. */
  public Mono<Void> disassociateAnchor(String anchorId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /** Links an annotation to the conversation. */
  public Mono<Void> associateAnnotation(String annotationId) {
    return link(ConversationLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /** Unlinks an annotation from the conversation. */
  public Mono<Void> disassociateAnnotation(String annotationId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /** Links an asset to the conversation. */
  public Mono<Void> associateAsset(String assetId) {
    return link(ConversationLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /** Unlinks an asset from the conversation. */
  public Mono<Void> disassociateAsset(String assetId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /** Links a website to the conversation. */
  public Mono<Void> associateWebsite(String websiteId) {
    return link(ConversationLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /** Unlinks a website from the conversation. */
  public Mono<Void> disassociateWebsite(String websiteId) {
    return link(ConversationLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /** Links a workstream summary to the conversation. */
  public Mono<Void> associateWorkstreamSummary(String workstreamSummaryId) {
    return link(ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Unlinks a workstream summary from the conversation. */
  public Mono<Void> disassociateWorkstreamSummary(String workstreamSummaryId) {
    return link(ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Bases the answers of the conversation on a message. */
  public Mono<Void> associateGroundingMessage(String messageId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /** Bases the answers of the conversation no longer on a message. */
  public Mono<Void> disassociateGroundingMessage(String messageId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /** Bases the answers of the conversation on a range of time. */
  public Mono<Void> associateGroundingRange(String rangeId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /** Bases the answers of the conversation no longer on a range of time. */
  public Mono<Void> disassociateGroundingRange(String rangeId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /** Bases the answers of the conversation on a workstream source. */
  public Mono<Void> associateGroundingSource(String sourceId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  /** Bases the answers of the conversation no longer on a workstream source. */
  public Mono<Void> disassociateGroundingSource(String sourceId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  private Mono<Void> link(Operation<@Nullable Void> operation, String otherId) {
    return client.execute(PiecesRequest.of(operation, conversationId, otherId));
  }
}
