package io.github.pieces4j.reactive;

import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The calls that link one conversation to other objects, and unlink it.
 *
 * @since 0.1
 */
public abstract sealed class ReactiveConversationLinksApi
    extends ReactiveArea<ReactiveConversationApi> permits ReactiveConversationApi {
  final String conversationId;

  ReactiveConversationLinksApi(ReactivePiecesClient client, String conversationId) {
    super(client);
    this.conversationId = conversationId;
  }

  /**
   * Links an anchor to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ANCHOR conversation_associate_anchor
   */
  public Mono<Void> associateAnchor(String anchorId) {
    return link(ConversationLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Unlinks an anchor from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ANCHOR conversation_disassociate_anchor
   */
  public Mono<Void> disassociateAnchor(String anchorId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Links an annotation to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ANNOTATION conversation_associate_annotation
   */
  public Mono<Void> associateAnnotation(String annotationId) {
    return link(ConversationLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Unlinks an annotation from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ANNOTATION conversation_disassociate_annotation
   */
  public Mono<Void> disassociateAnnotation(String annotationId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Links an asset to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_ASSET conversation_associate_asset
   */
  public Mono<Void> associateAsset(String assetId) {
    return link(ConversationLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /**
   * Unlinks an asset from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_ASSET conversation_disassociate_asset
   */
  public Mono<Void> disassociateAsset(String assetId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /**
   * Links a website to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_WEBSITE conversation_associate_website
   */
  public Mono<Void> associateWebsite(String websiteId) {
    return link(ConversationLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Unlinks a website from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_WEBSITE conversation_disassociate_website
   */
  public Mono<Void> disassociateWebsite(String websiteId) {
    return link(ConversationLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Links a workstream summary to the conversation.
   *
   * @see ConversationLinkOperations#ASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_associate_workstream_summary
   */
  public Mono<Void> associateWorkstreamSummary(String workstreamSummaryId) {
    return link(ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Unlinks a workstream summary from the conversation.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_disassociate_workstream_summary
   */
  public Mono<Void> disassociateWorkstreamSummary(String workstreamSummaryId) {
    return link(ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Bases the answers of the conversation on a message.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_MESSAGE
   *     conversation_grounding_messages_associate_message
   */
  public Mono<Void> associateGroundingMessage(String messageId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /**
   * Bases the answers of the conversation no longer on a message.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_MESSAGE
   *     conversation_grounding_messages_disassociate_message
   */
  public Mono<Void> disassociateGroundingMessage(String messageId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE, messageId);
  }

  /**
   * Bases the answers of the conversation on a range of time.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_RANGE
   *     conversation_associate_grounding_temporal_range_workstream
   */
  public Mono<Void> associateGroundingRange(String rangeId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /**
   * Bases the answers of the conversation no longer on a range of time.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_RANGE
   *     conversation_disassociate_grounding_temporal_range_workstream
   */
  public Mono<Void> disassociateGroundingRange(String rangeId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE, rangeId);
  }

  /**
   * Bases the answers of the conversation on a workstream source.
   *
   * @see ConversationLinkOperations#ASSOCIATE_GROUNDING_SOURCE
   *     conversation_associate_grounding_workstream_pattern_engine_source
   */
  public Mono<Void> associateGroundingSource(String sourceId) {
    return link(ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  /**
   * Bases the answers of the conversation no longer on a workstream source.
   *
   * @see ConversationLinkOperations#DISASSOCIATE_GROUNDING_SOURCE
   *     conversation_disassociate_grounding_workstream_pattern_engine_source
   */
  public Mono<Void> disassociateGroundingSource(String sourceId) {
    return link(ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE, sourceId);
  }

  private Mono<Void> link(Operation<@Nullable Void> operation, String otherId) {
    return client.execute(PiecesRequest.of(operation, conversationId, otherId));
  }
}
