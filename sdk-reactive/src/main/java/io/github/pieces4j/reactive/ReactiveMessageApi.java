package io.github.pieces4j.reactive;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.Operation;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.PiecesRequest;
import org.jspecify.annotations.Nullable;
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
    return link(MessageLinkOperations.ASSOCIATE_ANCHOR, anchorId);
  }

  /** Unlinks an anchor from the message. */
  public Mono<Void> disassociateAnchor(String anchorId) {
    return link(MessageLinkOperations.DISASSOCIATE_ANCHOR, anchorId);
  }

  /** Links an annotation to the message. */
  public Mono<Void> associateAnnotation(String annotationId) {
    return link(MessageLinkOperations.ASSOCIATE_ANNOTATION, annotationId);
  }

  /** Unlinks an annotation from the message. */
  public Mono<Void> disassociateAnnotation(String annotationId) {
    return link(MessageLinkOperations.DISASSOCIATE_ANNOTATION, annotationId);
  }

  /** Links an asset to the message. */
  public Mono<Void> associateAsset(String assetId) {
    return link(MessageLinkOperations.ASSOCIATE_ASSET, assetId);
  }

  /** Unlinks an asset from the message. */
  public Mono<Void> disassociateAsset(String assetId) {
    return link(MessageLinkOperations.DISASSOCIATE_ASSET, assetId);
  }

  /** Links another message to the message. */
  public Mono<Void> associateMessage(String otherMessageId) {
    return link(MessageLinkOperations.ASSOCIATE_MESSAGE, otherMessageId);
  }

  /** Unlinks another message from the message. */
  public Mono<Void> disassociateMessage(String otherMessageId) {
    return link(MessageLinkOperations.DISASSOCIATE_MESSAGE, otherMessageId);
  }

  /** Links a person to the message. */
  public Mono<Void> associatePerson(String personId) {
    return link(MessageLinkOperations.ASSOCIATE_PERSON, personId);
  }

  /** Unlinks a person from the message. */
  public Mono<Void> disassociatePerson(String personId) {
    return link(MessageLinkOperations.DISASSOCIATE_PERSON, personId);
  }

  /** Links a range of time to the message. */
  public Mono<Void> associateRange(String rangeId) {
    return link(MessageLinkOperations.ASSOCIATE_RANGE, rangeId);
  }

  /** Unlinks a range of time from the message. */
  public Mono<Void> disassociateRange(String rangeId) {
    return link(MessageLinkOperations.DISASSOCIATE_RANGE, rangeId);
  }

  /** Links a workstream source to the message. */
  public Mono<Void> associateSource(String sourceId) {
    return link(MessageLinkOperations.ASSOCIATE_SOURCE, sourceId);
  }

  /** Unlinks a workstream source from the message. */
  public Mono<Void> disassociateSource(String sourceId) {
    return link(MessageLinkOperations.DISASSOCIATE_SOURCE, sourceId);
  }

  /** Links a tag to the message. */
  public Mono<Void> associateTag(String tagId) {
    return link(MessageLinkOperations.ASSOCIATE_TAG, tagId);
  }

  /** Unlinks a tag from the message. */
  public Mono<Void> disassociateTag(String tagId) {
    return link(MessageLinkOperations.DISASSOCIATE_TAG, tagId);
  }

  /** Links a website to the message. */
  public Mono<Void> associateWebsite(String websiteId) {
    return link(MessageLinkOperations.ASSOCIATE_WEBSITE, websiteId);
  }

  /** Unlinks a website from the message. */
  public Mono<Void> disassociateWebsite(String websiteId) {
    return link(MessageLinkOperations.DISASSOCIATE_WEBSITE, websiteId);
  }

  /** Links a workstream event to the message. */
  public Mono<Void> associateWorkstreamEvent(String workstreamEventId) {
    return link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /** Unlinks a workstream event from the message. */
  public Mono<Void> disassociateWorkstreamEvent(String workstreamEventId) {
    return link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT, workstreamEventId);
  }

  /** Links a workstream summary to the message. */
  public Mono<Void> associateWorkstreamSummary(String workstreamSummaryId) {
    return link(MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  /** Unlinks a workstream summary from the message. */
  public Mono<Void> disassociateWorkstreamSummary(String workstreamSummaryId) {
    return link(MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY, workstreamSummaryId);
  }

  private Mono<Void> link(Operation<@Nullable Void> operation, String otherId) {
    return client.execute(PiecesRequest.of(operation, messageId, otherId));
  }
}
