package io.github.pieces4j.request;

import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests that link a message to other objects and unlink it. */
public final class MessageLinkRequests {
  private MessageLinkRequests() {}

  /** Asks to link an anchor to a message. */
  public static PiecesRequest<@Nullable Void> associateAnchor(String messageId, String anchorId) {
    return link(MessageLinkOperations.ASSOCIATE_ANCHOR, messageId, "anchor", anchorId);
  }

  /** Asks to unlink an anchor from a message. */
  public static PiecesRequest<@Nullable Void> disassociateAnchor(
      String messageId, String anchorId) {
    return link(MessageLinkOperations.DISASSOCIATE_ANCHOR, messageId, "anchor", anchorId);
  }

  /** Asks to link an annotation to a message. */
  public static PiecesRequest<@Nullable Void> associateAnnotation(
      String messageId, String annotationId) {
    return link(MessageLinkOperations.ASSOCIATE_ANNOTATION, messageId, "annotation", annotationId);
  }

  /** Asks to unlink an annotation from a message. */
  public static PiecesRequest<@Nullable Void> disassociateAnnotation(
      String messageId, String annotationId) {
    return link(
        MessageLinkOperations.DISASSOCIATE_ANNOTATION, messageId, "annotation", annotationId);
  }

  /** Asks to link an asset to a message. */
  public static PiecesRequest<@Nullable Void> associateAsset(String messageId, String assetId) {
    return link(MessageLinkOperations.ASSOCIATE_ASSET, messageId, "asset", assetId);
  }

  /** Asks to unlink an asset from a message. */
  public static PiecesRequest<@Nullable Void> disassociateAsset(String messageId, String assetId) {
    return link(MessageLinkOperations.DISASSOCIATE_ASSET, messageId, "asset", assetId);
  }

  /** Asks to link another message to a message. */
  public static PiecesRequest<@Nullable Void> associateMessage(
      String messageId, String otherMessageId) {
    return link(
        MessageLinkOperations.ASSOCIATE_MESSAGE, messageId, "additional_message", otherMessageId);
  }

  /** Asks to unlink another message from a message. */
  public static PiecesRequest<@Nullable Void> disassociateMessage(
      String messageId, String otherMessageId) {
    return link(
        MessageLinkOperations.DISASSOCIATE_MESSAGE,
        messageId,
        "additional_message",
        otherMessageId);
  }

  /** Asks to link a person to a message. */
  public static PiecesRequest<@Nullable Void> associatePerson(String messageId, String personId) {
    return link(MessageLinkOperations.ASSOCIATE_PERSON, messageId, "person", personId);
  }

  /** Asks to unlink a person from a message. */
  public static PiecesRequest<@Nullable Void> disassociatePerson(
      String messageId, String personId) {
    return link(MessageLinkOperations.DISASSOCIATE_PERSON, messageId, "person", personId);
  }

  /** Asks to link a range of time to a message. */
  public static PiecesRequest<@Nullable Void> associateRange(String messageId, String rangeId) {
    return link(MessageLinkOperations.ASSOCIATE_RANGE, messageId, "range", rangeId);
  }

  /** Asks to unlink a range of time from a message. */
  public static PiecesRequest<@Nullable Void> disassociateRange(String messageId, String rangeId) {
    return link(MessageLinkOperations.DISASSOCIATE_RANGE, messageId, "range", rangeId);
  }

  /** Asks to link a workstream source to a message. */
  public static PiecesRequest<@Nullable Void> associateSource(String messageId, String sourceId) {
    return link(MessageLinkOperations.ASSOCIATE_SOURCE, messageId, "source", sourceId);
  }

  /** Asks to unlink a workstream source from a message. */
  public static PiecesRequest<@Nullable Void> disassociateSource(
      String messageId, String sourceId) {
    return link(MessageLinkOperations.DISASSOCIATE_SOURCE, messageId, "source", sourceId);
  }

  /** Asks to link a tag to a message. */
  public static PiecesRequest<@Nullable Void> associateTag(String messageId, String tagId) {
    return link(MessageLinkOperations.ASSOCIATE_TAG, messageId, "tag", tagId);
  }

  /** Asks to unlink a tag from a message. */
  public static PiecesRequest<@Nullable Void> disassociateTag(String messageId, String tagId) {
    return link(MessageLinkOperations.DISASSOCIATE_TAG, messageId, "tag", tagId);
  }

  /** Asks to link a website to a message. */
  public static PiecesRequest<@Nullable Void> associateWebsite(String messageId, String websiteId) {
    return link(MessageLinkOperations.ASSOCIATE_WEBSITE, messageId, "website", websiteId);
  }

  /** Asks to unlink a website from a message. */
  public static PiecesRequest<@Nullable Void> disassociateWebsite(
      String messageId, String websiteId) {
    return link(MessageLinkOperations.DISASSOCIATE_WEBSITE, messageId, "website", websiteId);
  }

  /** Asks to link a workstream event to a message. */
  public static PiecesRequest<@Nullable Void> associateWorkstreamEvent(
      String messageId, String workstreamEventId) {
    return link(
        MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT,
        messageId,
        "workstream_event",
        workstreamEventId);
  }

  /** Asks to unlink a workstream event from a message. */
  public static PiecesRequest<@Nullable Void> disassociateWorkstreamEvent(
      String messageId, String workstreamEventId) {
    return link(
        MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT,
        messageId,
        "workstream_event",
        workstreamEventId);
  }

  /** Asks to link a workstream summary to a message. */
  public static PiecesRequest<@Nullable Void> associateWorkstreamSummary(
      String messageId, String workstreamSummaryId) {
    return link(
        MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY,
        messageId,
        "workstream_summary",
        workstreamSummaryId);
  }

  /** Asks to unlink a workstream summary from a message. */
  public static PiecesRequest<@Nullable Void> disassociateWorkstreamSummary(
      String messageId, String workstreamSummaryId) {
    return link(
        MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY,
        messageId,
        "workstream_summary",
        workstreamSummaryId);
  }

  private static PiecesRequest<@Nullable Void> link(
      Operation<@Nullable Void> operation, String messageId, String other, String otherId) {
    return PiecesRequest.of(operation, Map.of("message", messageId, other, otherId));
  }
}
