package io.github.pieces4j.blocking;

import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;

/**
 * The calls that link one conversation to other objects, and unlink it.
 *
 * @since 0.1
 */
public abstract sealed class ConversationLinksApi extends Area<ConversationApi>
    permits ConversationApi {
  final String conversationId;

  ConversationLinksApi(PiecesClient client, String conversationId) {
    super(client);
    this.conversationId = conversationId;
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
