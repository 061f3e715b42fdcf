package io.github.pieces4j.blocking;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.ConversationsOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * The calls on one conversation.
 *
 * @since 0.1
 */
public final class ConversationApi {
  private final PiecesClient client;
  private final String conversationId;

  ConversationApi(PiecesClient client, String conversationId) {
    this.client = client;
    this.conversationId = conversationId;
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
   * Renames the conversation to a name that the server invents; to set one of your own, update it.
   *
   * @see ConversationOperations#RENAME conversation_specific_conversation_rename
   */
  public Conversation rename() {
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
   * Lists its messages in no particular order; sort them by {@code created}.
   *
   * @see ConversationOperations#MESSAGES conversation_specific_conversation_messages
   */
  public ConversationMessages messages() {
    return client.execute(ConversationRequests.messages(conversationId));
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

  /**
   * Links an anchor to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ANCHOR conversation_associate_anchor
   */
  public void associateAnchor(String anchorId) {
    link(ConversationLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Unlinks an anchor from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ANCHOR conversation_disassociate_anchor
   */
  public void disassociateAnchor(String anchorId) {
    link(ConversationLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Links an annotation to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ANNOTATION conversation_associate_annotation
   */
  public void associateAnnotation(String annotationId) {
    link(ConversationLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Unlinks an annotation from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ANNOTATION conversation_disassociate_annotation
   */
  public void disassociateAnnotation(String annotationId) {
    link(ConversationLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Links an asset to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ASSET conversation_associate_asset
   */
  public void associateAsset(String assetId) {
    link(ConversationLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /**
   * Unlinks an asset from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ASSET conversation_disassociate_asset
   */
  public void disassociateAsset(String assetId) {
    link(ConversationLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /**
   * Links a website to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_WEBSITE conversation_associate_website
   */
  public void associateWebsite(String websiteId) {
    link(ConversationLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Unlinks a website from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_WEBSITE conversation_disassociate_website
   */
  public void disassociateWebsite(String websiteId) {
    link(ConversationLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Links a workstream summary to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_associate_workstream_summary
   */
  public void associateWorkstreamSummary(String workstreamSummaryId) {
    link(ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Unlinks a workstream summary from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_disassociate_workstream_summary
   */
  public void disassociateWorkstreamSummary(String workstreamSummaryId) {
    link(ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Bases the answers of the conversation on a message.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_MESSAGE
   *     conversation_grounding_messages_associate_message
   */
  public void associateGroundingMessage(String messageId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /**
   * Bases the answers of the conversation no longer on a message.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_MESSAGE
   *     conversation_grounding_messages_disassociate_message
   */
  public void disassociateGroundingMessage(String messageId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /**
   * Bases the answers of the conversation on a range of time.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_RANGE
   *     conversation_associate_grounding_temporal_range_workstream
   */
  public void associateGroundingRange(String rangeId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /**
   * Bases the answers of the conversation no longer on a range of time.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_RANGE
   *     conversation_disassociate_grounding_temporal_range_workstream
   */
  public void disassociateGroundingRange(String rangeId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /**
   * Bases the answers of the conversation on a workstream source.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_SOURCE
   *     conversation_associate_grounding_workstream_pattern_engine_source
   */
  public void associateGroundingSource(String sourceId) {
    link(ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  /**
   * Bases the answers of the conversation no longer on a workstream source.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_SOURCE
   *     conversation_disassociate_grounding_workstream_pattern_engine_source
   */
  public void disassociateGroundingSource(String sourceId) {
    link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  private void link(Operation<@Nullable Void> operation, String otherId) {
    client.execute(PiecesRequest.of(operation, conversationId, otherId));
  }
}
