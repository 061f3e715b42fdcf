package io.github.pieces4j.reactive;

import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The calls that link one message to other objects, and unlink it.
 *
 * @since 0.1
 */
public abstract sealed class ReactiveMessageLinksApi extends ReactiveArea<ReactiveMessageApi>
    permits ReactiveMessageApi {
  final String messageId;

  ReactiveMessageLinksApi(ReactivePiecesClient client, String messageId) {
    super(client);
    this.messageId = messageId;
  }

  /**
   * Links an anchor to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ANCHOR message_associate_anchor
   */
  public Mono<Void> associateAnchor(String anchorId) {
    return link(MessageLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Unlinks an anchor from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ANCHOR message_disassociate_anchor
   */
  public Mono<Void> disassociateAnchor(String anchorId) {
    return link(MessageLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Links an annotation to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ANNOTATION message_associate_annotation
   */
  public Mono<Void> associateAnnotation(String annotationId) {
    return link(MessageLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Unlinks an annotation from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ANNOTATION message_disassociate_annotation
   */
  public Mono<Void> disassociateAnnotation(String annotationId) {
    return link(MessageLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Links an asset to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ASSET conversation_message_associate_asset
   */
  public Mono<Void> associateAsset(String assetId) {
    return link(MessageLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /**
   * Unlinks an asset from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ASSET conversation_message_disassociate_asset
   */
  public Mono<Void> disassociateAsset(String assetId) {
    return link(MessageLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /**
   * Links another message to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_MESSAGE
   *     conversation_message_associate_conversation_message
   */
  public Mono<Void> associateMessage(String otherMessageId) {
    return link(MessageLinkOperations.ASSOCIATE_MESSAGE, otherMessageId);
  }

  /**
   * Unlinks another message from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_MESSAGE
   *     conversation_message_disassociate_conversation_message
   */
  public Mono<Void> disassociateMessage(String otherMessageId) {
    return link(MessageLinkOperations.DISASSOCIATE_MESSAGE, otherMessageId);
  }

  /**
   * Links a person to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_PERSON message_associate_person
   */
  public Mono<Void> associatePerson(String personId) {
    return link(MessageLinkOperations.ASSOCIATE_PERSON, personId);
  }

  /**
   * Unlinks a person from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_PERSON message_disassociate_person
   */
  public Mono<Void> disassociatePerson(String personId) {
    return link(MessageLinkOperations.DISASSOCIATE_PERSON, personId);
  }

  /**
   * Links a range of time to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_RANGE conversation_message_associate_range
   */
  public Mono<Void> associateRange(String rangeId) {
    return link(MessageLinkOperations.ASSOCIATE_RANGE, rangeId);
  }

  /**
   * Unlinks a range of time from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_RANGE conversation_message_disassociate_range
   */
  public Mono<Void> disassociateRange(String rangeId) {
    return link(MessageLinkOperations.DISASSOCIATE_RANGE, rangeId);
  }

  /**
   * Links a workstream source to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_SOURCE
   *     conversation_message_associate_workstream_pattern_engine_source
   */
  public Mono<Void> associateSource(String sourceId) {
    return link(MessageLinkOperations.ASSOCIATE_SOURCE, sourceId);
  }

  /**
   * Unlinks a workstream source from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_SOURCE
   *     conversation_message_disassociate_workstream_pattern_engine_source
   */
  public Mono<Void> disassociateSource(String sourceId) {
    return link(MessageLinkOperations.DISASSOCIATE_SOURCE, sourceId);
  }

  /**
   * Links a tag to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_TAG conversation_message_associate_tag
   */
  public Mono<Void> associateTag(String tagId) {
    return link(MessageLinkOperations.ASSOCIATE_TAG, tagId);
  }

  /**
   * Unlinks a tag from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_TAG conversation_message_disassociate_tag
   */
  public Mono<Void> disassociateTag(String tagId) {
    return link(MessageLinkOperations.DISASSOCIATE_TAG, tagId);
  }

  /**
   * Links a website to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WEBSITE message_associate_website
   */
  public Mono<Void> associateWebsite(String websiteId) {
    return link(MessageLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Unlinks a website from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WEBSITE message_disassociate_website
   */
  public Mono<Void> disassociateWebsite(String websiteId) {
    return link(MessageLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Links a workstream event to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WORKSTREAM_EVENT
   *     conversation_message_associate_workstream_event
   */
  public Mono<Void> associateWorkstreamEvent(String workstreamEventId) {
    return link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /**
   * Unlinks a workstream event from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WORKSTREAM_EVENT
   *     conversation_message_disassociate_workstream_event
   */
  public Mono<Void> disassociateWorkstreamEvent(String workstreamEventId) {
    return link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /**
   * Links a workstream summary to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_message_associate_workstream_summary
   */
  public Mono<Void> associateWorkstreamSummary(String workstreamSummaryId) {
    return link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Unlinks a workstream summary from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_message_disassociate_workstream_summary
   */
  public Mono<Void> disassociateWorkstreamSummary(String workstreamSummaryId) {
    return link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  private Mono<Void> link(Operation<@Nullable Void> operation, String otherId) {
    return client.execute(PiecesRequest.of(operation, messageId, otherId));
  }
}
