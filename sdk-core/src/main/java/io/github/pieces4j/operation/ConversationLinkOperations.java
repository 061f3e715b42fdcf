package io.github.pieces4j.operation;

import org.jspecify.annotations.Nullable;

/** Lists the operations that link a conversation to other objects and unlink it. */
public final class ConversationLinkOperations {
  /** Links an anchor to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANCHOR =
      Operation.post(
          "conversation_associate_anchor",
          "/conversation/{conversation}/anchors/associate/{anchor}",
          ResponseBody.none());

  /** Unlinks an anchor from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANCHOR =
      Operation.post(
              "conversation_disassociate_anchor",
              "/conversation/{conversation}/anchors/delete/{anchor}",
              ResponseBody.none())
          .laterAt("/conversation/{conversation}/anchors/disassociate/{anchor}");

  /** Links an annotation to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANNOTATION =
      Operation.post(
          "conversation_associate_annotation",
          "/conversation/{conversation}/annotations/associate/{annotation}",
          ResponseBody.none());

  /** Unlinks an annotation from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANNOTATION =
      Operation.post(
          "conversation_disassociate_annotation",
          "/conversation/{conversation}/annotations/disassociate/{annotation}",
          ResponseBody.none());

  /** Links an asset to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ASSET =
      Operation.post(
          "conversation_associate_asset",
          "/conversation/{conversation}/assets/associate/{asset}",
          ResponseBody.none());

  /** Unlinks an asset from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ASSET =
      Operation.post(
              "conversation_disassociate_asset",
              "/conversation/{conversation}/assets/delete/{asset}",
              ResponseBody.none())
          .laterAt("/conversation/{conversation}/assets/disassociate/{asset}");

  /** Links a website to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_WEBSITE =
      Operation.post(
          "conversation_associate_website",
          "/conversation/{conversation}/websites/associate/{website}",
          ResponseBody.none());

  /** Unlinks a website from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WEBSITE =
      Operation.post(
          "conversation_disassociate_website",
          "/conversation/{conversation}/websites/disassociate/{website}",
          ResponseBody.none());

  /** Links a workstream summary to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.post(
          "conversation_associate_workstream_summary",
          "/conversation/{conversation}/workstream_summaries/associate/{workstream_summary}",
          ResponseBody.none());

  /** Unlinks a workstream summary from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.post(
          "conversation_disassociate_workstream_summary",
          "/conversation/{conversation}/workstream_summaries/disassociate/{workstream_summary}",
          ResponseBody.none());

  /** Bases the answers of a conversation on a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_MESSAGE =
      Operation.post(
          "conversation_grounding_messages_associate_message",
          "/conversation/{conversation}/grounding/messages/associate/{message}",
          ResponseBody.none());

  /** Bases the answers of a conversation no longer on a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_MESSAGE =
      Operation.post(
          "conversation_grounding_messages_disassociate_message",
          "/conversation/{conversation}/grounding/messages/disassociate/{message}",
          ResponseBody.none());

  /** Bases the answers of a conversation on a range of time. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_RANGE =
      Operation.post(
          "conversation_associate_grounding_temporal_range_workstream",
          "/conversation/{conversation}/grounding/temporal_range/workstreams/associate/{range}",
          ResponseBody.none());

  /** Bases the answers of a conversation no longer on a range of time. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_RANGE =
      Operation.post(
          "conversation_disassociate_grounding_temporal_range_workstream",
          "/conversation/{conversation}/grounding/temporal_range/workstreams/disassociate/{range}",
          ResponseBody.none());

  /** Bases the answers of a conversation on a workstream source. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_SOURCE =
      Operation.post(
          "conversation_associate_grounding_workstream_pattern_engine_source",
          "/conversation/{conversation}/grounding/workstream_pattern_engine/sources/associate/{source}",
          ResponseBody.none());

  /** Bases the answers of a conversation no longer on a workstream source. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_SOURCE =
      Operation.post(
          "conversation_disassociate_grounding_workstream_pattern_engine_source",
          "/conversation/{conversation}/grounding/workstream_pattern_engine/sources/disassociate/{source}",
          ResponseBody.none());

  private ConversationLinkOperations() {}
}
