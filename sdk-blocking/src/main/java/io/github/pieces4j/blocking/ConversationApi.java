package io.github.pieces4j.blocking;

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

/** Makes the calls on one conversation. */
public final class ConversationApi {
  private final PiecesClient client;
  private final String conversationId;

  ConversationApi(PiecesClient client, String conversationId) {
    this.client = client;
    this.conversationId = conversationId;
  }

  /** Deletes the conversation and its messages. */
  public void delete() {
    client.execute(ConversationRequests.delete(conversationId));
  }

  /** Reads the conversation. */
  public Conversation get() {
    return client.execute(ConversationRequests.get(conversationId));
  }

  /** Lets the server invent a name; to set one of your own, update the conversation. */
  public Conversation rename() {
    return client.execute(ConversationRequests.rename(conversationId));
  }

  /** Summarises the whole conversation; the text is in the annotation. */
  public ConversationSummarizeOutput summarize() {
    return client.execute(ConversationRequests.summarize(conversationId));
  }

  /** Summarises the conversation, or some of its messages, in an annotation. */
  public ConversationSummarizeOutput summarize(ConversationSummarizeInput input) {
    return client.execute(ConversationRequests.summarize(conversationId, input));
  }

  /** Lets the server make ready for the conversation. */
  public void prepare() {
    client.execute(ConversationRequests.prepare(conversationId));
  }

  /** Lists its messages in no particular order; sort them by {@code created}. */
  public ConversationMessages messages() {
    return client.execute(ConversationRequests.messages(conversationId));
  }

  /** Searches the messages of the conversation for a text. */
  public SearchedConversationMessages search(String text) {
    return search(Seeds.search(text));
  }

  /** Searches the messages of the conversation. */
  public SearchedConversationMessages search(SearchInput search) {
    return client.execute(ConversationRequests.search(conversationId, search));
  }

  /** Adds to the scores of the conversation. */
  public void incrementScore(SeededScoreIncrement increment) {
    client.execute(ConversationRequests.incrementScore(conversationId, increment));
  }

  /** Links an anchor to the conversation. */
  public void associateAnchor(String anchorId) {
    link(ConversationLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /** Unlinks an anchor from the conversation. */
  public void disassociateAnchor(String anchorId) {
    link(ConversationLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /** Links an annotation to the conversation. */
  public void associateAnnotation(String annotationId) {
    link(ConversationLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /** Unlinks an annotation from the conversation. */
  public void disassociateAnnotation(String annotationId) {
    link(ConversationLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /** Links an asset to the conversation. */
  public void associateAsset(String assetId) {
    link(ConversationLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /** Unlinks an asset from the conversation. */
  public void disassociateAsset(String assetId) {
    link(ConversationLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /** Links a website to the conversation. */
  public void associateWebsite(String websiteId) {
    link(ConversationLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /** Unlinks a website from the conversation. */
  public void disassociateWebsite(String websiteId) {
    link(ConversationLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /** Links a workstream summary to the conversation. */
  public void associateWorkstreamSummary(String workstreamSummaryId) {
    link(ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Unlinks a workstream summary from the conversation. */
  public void disassociateWorkstreamSummary(String workstreamSummaryId) {
    link(ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Bases the answers of the conversation on a message. */
  public void associateGroundingMessage(String messageId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /** Bases the answers of the conversation no longer on a message. */
  public void disassociateGroundingMessage(String messageId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /** Bases the answers of the conversation on a range of time. */
  public void associateGroundingRange(String rangeId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /** Bases the answers of the conversation no longer on a range of time. */
  public void disassociateGroundingRange(String rangeId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /** Bases the answers of the conversation on a workstream source. */
  public void associateGroundingSource(String sourceId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  /** Bases the answers of the conversation no longer on a workstream source. */
  public void disassociateGroundingSource(String sourceId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  private void link(Operation<@Nullable Void> operation, String otherId) {
    client.execute(PiecesRequest.of(operation, conversationId, otherId));
  }
}
