package io.github.pieces4j.reactive;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.request.MessageLinkRequests;
import io.github.pieces4j.request.MessageRequests;
import reactor.core.publisher.Mono;

/** Makes the calls on one message. */
public final class ReactiveMessageApi {
  private final ReactivePiecesClient client;
  private final String messageId;

  ReactiveMessageApi(ReactivePiecesClient client, String messageId) {
    this.client = client;
    this.messageId = messageId;
  }

  /** Deletes the message. */
  public Mono<Void> delete() {
    return client.execute(MessageRequests.delete(messageId));
  }

  /** Reads the message. */
  public Mono<ConversationMessage> get() {
    return client.execute(MessageRequests.get(messageId));
  }

  /** Adds to the scores of the message. */
  public Mono<Void> incrementScore(SeededScoreIncrement increment) {
    return client.execute(MessageRequests.incrementScore(messageId, increment));
  }

  /** Links an anchor to the message. */
  public Mono<Void> associateAnchor(String anchorId) {
    return client.execute(MessageLinkRequests.associateAnchor(messageId, anchorId));
  }

  /** Unlinks an anchor from the message. */
  public Mono<Void> disassociateAnchor(String anchorId) {
    return client.execute(MessageLinkRequests.disassociateAnchor(messageId, anchorId));
  }

  /** Links an annotation to the message. */
  public Mono<Void> associateAnnotation(String annotationId) {
    return client.execute(MessageLinkRequests.associateAnnotation(messageId, annotationId));
  }

  /** Unlinks an annotation from the message. */
  public Mono<Void> disassociateAnnotation(String annotationId) {
    return client.execute(MessageLinkRequests.disassociateAnnotation(messageId, annotationId));
  }

  /** Links an asset to the message. */
  public Mono<Void> associateAsset(String assetId) {
    return client.execute(MessageLinkRequests.associateAsset(messageId, assetId));
  }

  /** Unlinks an asset from the message. */
  public Mono<Void> disassociateAsset(String assetId) {
    return client.execute(MessageLinkRequests.disassociateAsset(messageId, assetId));
  }

  /** Links another message to the message. */
  public Mono<Void> associateMessage(String otherMessageId) {
    return client.execute(MessageLinkRequests.associateMessage(messageId, otherMessageId));
  }

  /** Unlinks another message from the message. */
  public Mono<Void> disassociateMessage(String otherMessageId) {
    return client.execute(MessageLinkRequests.disassociateMessage(messageId, otherMessageId));
  }

  /** Links a person to the message. */
  public Mono<Void> associatePerson(String personId) {
    return client.execute(MessageLinkRequests.associatePerson(messageId, personId));
  }

  /** Unlinks a person from the message. */
  public Mono<Void> disassociatePerson(String personId) {
    return client.execute(MessageLinkRequests.disassociatePerson(messageId, personId));
  }

  /** Links a range of time to the message. */
  public Mono<Void> associateRange(String rangeId) {
    return client.execute(MessageLinkRequests.associateRange(messageId, rangeId));
  }

  /** Unlinks a range of time from the message. */
  public Mono<Void> disassociateRange(String rangeId) {
    return client.execute(MessageLinkRequests.disassociateRange(messageId, rangeId));
  }

  /** Links a workstream source to the message. */
  public Mono<Void> associateSource(String sourceId) {
    return client.execute(MessageLinkRequests.associateSource(messageId, sourceId));
  }

  /** Unlinks a workstream source from the message. */
  public Mono<Void> disassociateSource(String sourceId) {
    return client.execute(MessageLinkRequests.disassociateSource(messageId, sourceId));
  }

  /** Links a tag to the message. */
  public Mono<Void> associateTag(String tagId) {
    return client.execute(MessageLinkRequests.associateTag(messageId, tagId));
  }

  /** Unlinks a tag from the message. */
  public Mono<Void> disassociateTag(String tagId) {
    return client.execute(MessageLinkRequests.disassociateTag(messageId, tagId));
  }

  /** Links a website to the message. */
  public Mono<Void> associateWebsite(String websiteId) {
    return client.execute(MessageLinkRequests.associateWebsite(messageId, websiteId));
  }

  /** Unlinks a website from the message. */
  public Mono<Void> disassociateWebsite(String websiteId) {
    return client.execute(MessageLinkRequests.disassociateWebsite(messageId, websiteId));
  }

  /** Links a workstream event to the message. */
  public Mono<Void> associateWorkstreamEvent(String workstreamEventId) {
    return client.execute(
        MessageLinkRequests.associateWorkstreamEvent(messageId, workstreamEventId));
  }

  /** Unlinks a workstream event from the message. */
  public Mono<Void> disassociateWorkstreamEvent(String workstreamEventId) {
    return client.execute(
        MessageLinkRequests.disassociateWorkstreamEvent(messageId, workstreamEventId));
  }

  /** Links a workstream summary to the message. */
  public Mono<Void> associateWorkstreamSummary(String workstreamSummaryId) {
    return client.execute(
        MessageLinkRequests.associateWorkstreamSummary(messageId, workstreamSummaryId));
  }

  /** Unlinks a workstream summary from the message. */
  public Mono<Void> disassociateWorkstreamSummary(String workstreamSummaryId) {
    return client.execute(
        MessageLinkRequests.disassociateWorkstreamSummary(messageId, workstreamSummaryId));
  }
}
