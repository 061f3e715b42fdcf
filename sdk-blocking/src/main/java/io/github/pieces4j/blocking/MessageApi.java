package io.github.pieces4j.blocking;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.request.MessageLinkRequests;
import io.github.pieces4j.request.MessageRequests;

/** Makes the calls on one message. */
public final class MessageApi {
  private final PiecesClient client;
  private final String messageId;

  MessageApi(PiecesClient client, String messageId) {
    this.client = client;
    this.messageId = messageId;
  }

  /** Deletes the message. */
  public void delete() {
    client.execute(MessageRequests.delete(messageId));
  }

  /** Reads the message. */
  public ConversationMessage get() {
    return client.execute(MessageRequests.get(messageId));
  }

  /** Adds to the scores of the message. */
  public void incrementScore(SeededScoreIncrement increment) {
    client.execute(MessageRequests.incrementScore(messageId, increment));
  }

  /** Links an anchor to the message. */
  public void associateAnchor(String anchorId) {
    client.execute(MessageLinkRequests.associateAnchor(messageId, anchorId));
  }

  /** Unlinks an anchor from the message. */
  public void disassociateAnchor(String anchorId) {
    client.execute(MessageLinkRequests.disassociateAnchor(messageId, anchorId));
  }

  /** Links an annotation to the message. */
  public void associateAnnotation(String annotationId) {
    client.execute(MessageLinkRequests.associateAnnotation(messageId, annotationId));
  }

  /** Unlinks an annotation from the message. */
  public void disassociateAnnotation(String annotationId) {
    client.execute(MessageLinkRequests.disassociateAnnotation(messageId, annotationId));
  }

  /** Links an asset to the message. */
  public void associateAsset(String assetId) {
    client.execute(MessageLinkRequests.associateAsset(messageId, assetId));
  }

  /** Unlinks an asset from the message. */
  public void disassociateAsset(String assetId) {
    client.execute(MessageLinkRequests.disassociateAsset(messageId, assetId));
  }

  /** Links another message to the message. */
  public void associateMessage(String otherMessageId) {
    client.execute(MessageLinkRequests.associateMessage(messageId, otherMessageId));
  }

  /** Unlinks another message from the message. */
  public void disassociateMessage(String otherMessageId) {
    client.execute(MessageLinkRequests.disassociateMessage(messageId, otherMessageId));
  }

  /** Links a person to the message. */
  public void associatePerson(String personId) {
    client.execute(MessageLinkRequests.associatePerson(messageId, personId));
  }

  /** Unlinks a person from the message. */
  public void disassociatePerson(String personId) {
    client.execute(MessageLinkRequests.disassociatePerson(messageId, personId));
  }

  /** Links a range of time to the message. */
  public void associateRange(String rangeId) {
    client.execute(MessageLinkRequests.associateRange(messageId, rangeId));
  }

  /** Unlinks a range of time from the message. */
  public void disassociateRange(String rangeId) {
    client.execute(MessageLinkRequests.disassociateRange(messageId, rangeId));
  }

  /** Links a workstream source to the message. */
  public void associateSource(String sourceId) {
    client.execute(MessageLinkRequests.associateSource(messageId, sourceId));
  }

  /** Unlinks a workstream source from the message. */
  public void disassociateSource(String sourceId) {
    client.execute(MessageLinkRequests.disassociateSource(messageId, sourceId));
  }

  /** Links a tag to the message. */
  public void associateTag(String tagId) {
    client.execute(MessageLinkRequests.associateTag(messageId, tagId));
  }

  /** Unlinks a tag from the message. */
  public void disassociateTag(String tagId) {
    client.execute(MessageLinkRequests.disassociateTag(messageId, tagId));
  }

  /** Links a website to the message. */
  public void associateWebsite(String websiteId) {
    client.execute(MessageLinkRequests.associateWebsite(messageId, websiteId));
  }

  /** Unlinks a website from the message. */
  public void disassociateWebsite(String websiteId) {
    client.execute(MessageLinkRequests.disassociateWebsite(messageId, websiteId));
  }

  /** Links a workstream event to the message. */
  public void associateWorkstreamEvent(String workstreamEventId) {
    client.execute(MessageLinkRequests.associateWorkstreamEvent(messageId, workstreamEventId));
  }

  /** Unlinks a workstream event from the message. */
  public void disassociateWorkstreamEvent(String workstreamEventId) {
    client.execute(MessageLinkRequests.disassociateWorkstreamEvent(messageId, workstreamEventId));
  }

  /** Links a workstream summary to the message. */
  public void associateWorkstreamSummary(String workstreamSummaryId) {
    client.execute(MessageLinkRequests.associateWorkstreamSummary(messageId, workstreamSummaryId));
  }

  /** Unlinks a workstream summary from the message. */
  public void disassociateWorkstreamSummary(String workstreamSummaryId) {
    client.execute(
        MessageLinkRequests.disassociateWorkstreamSummary(messageId, workstreamSummaryId));
  }
}
