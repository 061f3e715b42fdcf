package io.github.pieces4j.request;

import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.Operation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the requests that link a conversation to other objects and unlink it. */
public final class ConversationLinkRequests {
  private ConversationLinkRequests() {}

  /** Asks to link an anchor to a conversation. */
  public static PiecesRequest<@Nullable Void> associateAnchor(
      String conversationId, String anchorId) {
    return link(ConversationLinkOperations.ASSOCIATE_ANCHOR, conversationId, "anchor", anchorId);
  }

  /** Asks to unlink an anchor from a conversation. */
  public static PiecesRequest<@Nullable Void> disassociateAnchor(
      String conversationId, String anchorId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ANCHOR, conversationId, "anchor", anchorId);
  }

  /** Asks to link an annotation to a conversation. */
  public static PiecesRequest<@Nullable Void> associateAnnotation(
      String conversationId, String annotationId) {
    return link(
        ConversationLinkOperations.ASSOCIATE_ANNOTATION,
        conversationId,
        "annotation",
        annotationId);
  }

  /** Asks to unlink an annotation from a conversation. */
  public static PiecesRequest<@Nullable Void> disassociateAnnotation(
      String conversationId, String annotationId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_ANNOTATION,
        conversationId,
        "annotation",
        annotationId);
  }

  /** Asks to link an asset to a conversation. */
  public static PiecesRequest<@Nullable Void> associateAsset(
      String conversationId, String assetId) {
    return link(ConversationLinkOperations.ASSOCIATE_ASSET, conversationId, "asset", assetId);
  }

  /** Asks to unlink an asset from a conversation. */
  public static PiecesRequest<@Nullable Void> disassociateAsset(
      String conversationId, String assetId) {
    return link(ConversationLinkOperations.DISASSOCIATE_ASSET, conversationId, "asset", assetId);
  }

  /** Asks to link a website to a conversation. */
  public static PiecesRequest<@Nullable Void> associateWebsite(
      String conversationId, String websiteId) {
    return link(ConversationLinkOperations.ASSOCIATE_WEBSITE, conversationId, "website", websiteId);
  }

  /** Asks to unlink a website from a conversation. */
  public static PiecesRequest<@Nullable Void> disassociateWebsite(
      String conversationId, String websiteId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_WEBSITE, conversationId, "website", websiteId);
  }

  /** Asks to link a workstream summary to a conversation. */
  public static PiecesRequest<@Nullable Void> associateWorkstreamSummary(
      String conversationId, String workstreamSummaryId) {
    return link(
        ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY,
        conversationId,
        "workstream_summary",
        workstreamSummaryId);
  }

  /** Asks to unlink a workstream summary from a conversation. */
  public static PiecesRequest<@Nullable Void> disassociateWorkstreamSummary(
      String conversationId, String workstreamSummaryId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY,
        conversationId,
        "workstream_summary",
        workstreamSummaryId);
  }

  /** Asks to base the answers of a conversation on a message. */
  public static PiecesRequest<@Nullable Void> associateGroundingMessage(
      String conversationId, String messageId) {
    return link(
        ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE,
        conversationId,
        "message",
        messageId);
  }

  /** Asks to base the answers of a conversation no longer on a message. */
  public static PiecesRequest<@Nullable Void> disassociateGroundingMessage(
      String conversationId, String messageId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE,
        conversationId,
        "message",
        messageId);
  }

  /** Asks to base the answers of a conversation on a range of time. */
  public static PiecesRequest<@Nullable Void> associateGroundingRange(
      String conversationId, String rangeId) {
    return link(
        ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE, conversationId, "range", rangeId);
  }

  /** Asks to base the answers of a conversation no longer on a range of time. */
  public static PiecesRequest<@Nullable Void> disassociateGroundingRange(
      String conversationId, String rangeId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE, conversationId, "range", rangeId);
  }

  /** Asks to base the answers of a conversation on a workstream source. */
  public static PiecesRequest<@Nullable Void> associateGroundingSource(
      String conversationId, String sourceId) {
    return link(
        ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE, conversationId, "source", sourceId);
  }

  /** Asks to base the answers of a conversation no longer on a workstream source. */
  public static PiecesRequest<@Nullable Void> disassociateGroundingSource(
      String conversationId, String sourceId) {
    return link(
        ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE,
        conversationId,
        "source",
        sourceId);
  }

  private static PiecesRequest<@Nullable Void> link(
      Operation<@Nullable Void> operation, String conversationId, String other, String otherId) {
    return PiecesRequest.of(operation, Map.of("conversation", conversationId, other, otherId));
  }
}
