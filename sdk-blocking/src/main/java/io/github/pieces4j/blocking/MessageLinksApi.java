package io.github.pieces4j.blocking;

import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;

/**
 * The calls that link one message to other objects, and unlink it.
 *
 * @since 0.1
 */
public abstract sealed class MessageLinksApi extends Area<MessageApi> permits MessageApi {
  final String messageId;

  MessageLinksApi(PiecesClient client, String messageId) {
    super(client);
    this.messageId = messageId;
  }

  /**
   * Links an anchor to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ANCHOR message_associate_anchor
   */
  public void associateAnchor(String anchorId) {
    link(MessageLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Unlinks an anchor from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ANCHOR message_disassociate_anchor
   */
  public void disassociateAnchor(String anchorId) {
    link(MessageLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /**
   * Links an annotation to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ANNOTATION message_associate_annotation
   */
  public void associateAnnotation(String annotationId) {
    link(MessageLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Unlinks an annotation from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ANNOTATION message_disassociate_annotation
   */
  public void disassociateAnnotation(String annotationId) {
    link(MessageLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /**
   * Links an asset to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_ASSET conversation_message_associate_asset
   */
  public void associateAsset(String assetId) {
    link(MessageLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /**
   * Unlinks an asset from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_ASSET conversation_message_disassociate_asset
   */
  public void disassociateAsset(String assetId) {
    link(MessageLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /**
   * Links another message to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_MESSAGE
   *     conversation_message_associate_conversation_message
   */
  public void associateMessage(String otherMessageId) {
    link(MessageLinkOperations.ASSOCIATE_MESSAGE, otherMessageId);
  }

  /**
   * Unlinks another message from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_MESSAGE
   *     conversation_message_disassociate_conversation_message
   */
  public void disassociateMessage(String otherMessageId) {
    link(MessageLinkOperations.DISASSOCIATE_MESSAGE, otherMessageId);
  }

  /**
   * Links a person to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_PERSON message_associate_person
   */
  public void associatePerson(String personId) {
    link(MessageLinkOperations.ASSOCIATE_PERSON, personId);
  }

  /**
   * Unlinks a person from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_PERSON message_disassociate_person
   */
  public void disassociatePerson(String personId) {
    link(MessageLinkOperations.DISASSOCIATE_PERSON, personId);
  }

  /**
   * Links a range of time to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_RANGE conversation_message_associate_range
   */
  public void associateRange(String rangeId) {
    link(MessageLinkOperations.ASSOCIATE_RANGE, rangeId);
  }

  /**
   * Unlinks a range of time from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_RANGE conversation_message_disassociate_range
   */
  public void disassociateRange(String rangeId) {
    link(MessageLinkOperations.DISASSOCIATE_RANGE, rangeId);
  }

  /**
   * Links a workstream source to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_SOURCE
   *     conversation_message_associate_workstream_pattern_engine_source
   */
  public void associateSource(String sourceId) {
    link(MessageLinkOperations.ASSOCIATE_SOURCE, sourceId);
  }

  /**
   * Unlinks a workstream source from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_SOURCE
   *     conversation_message_disassociate_workstream_pattern_engine_source
   */
  public void disassociateSource(String sourceId) {
    link(MessageLinkOperations.DISASSOCIATE_SOURCE, sourceId);
  }

  /**
   * Links a tag to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_TAG conversation_message_associate_tag
   */
  public void associateTag(String tagId) {
    link(MessageLinkOperations.ASSOCIATE_TAG, tagId);
  }

  /**
   * Unlinks a tag from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_TAG conversation_message_disassociate_tag
   */
  public void disassociateTag(String tagId) {
    link(MessageLinkOperations.DISASSOCIATE_TAG, tagId);
  }

  /**
   * Links a website to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WEBSITE message_associate_website
   */
  public void associateWebsite(String websiteId) {
    link(MessageLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Unlinks a website from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WEBSITE message_disassociate_website
   */
  public void disassociateWebsite(String websiteId) {
    link(MessageLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /**
   * Links a workstream event to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WORKSTREAM_EVENT
   *     conversation_message_associate_workstream_event
   */
  public void associateWorkstreamEvent(String workstreamEventId) {
    link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /**
   * Unlinks a workstream event from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WORKSTREAM_EVENT
   *     conversation_message_disassociate_workstream_event
   */
  public void disassociateWorkstreamEvent(String workstreamEventId) {
    link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /**
   * Links a workstream summary to the message.
   *
   * @see MessageLinkOperations#ASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_message_associate_workstream_summary
   */
  public void associateWorkstreamSummary(String workstreamSummaryId) {
    link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /**
   * Unlinks a workstream summary from the message.
   *
   * @see MessageLinkOperations#DISASSOCIATE_WORKSTREAM_SUMMARY
   *     conversation_message_disassociate_workstream_summary
   */
  public void disassociateWorkstreamSummary(String workstreamSummaryId) {
    link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  private void link(Operation<@Nullable Void> operation, String otherId) {
    client.execute(PiecesRequest.of(operation, messageId, otherId));
  }
}
