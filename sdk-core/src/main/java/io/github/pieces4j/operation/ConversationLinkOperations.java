package io.github.pieces4j.operation;

import org.jspecify.annotations.Nullable;

/**
 * The operations that link a conversation to other objects and unlink it.
 *
 * @since 0.1
 */
public final class ConversationLinkOperations {
  /** Links an anchor to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANCHOR =
      Operation.link(
          "conversation_associate_anchor",
          "/conversation/{conversation}/anchors/associate/{anchor}");

  /** Unlinks an anchor from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANCHOR =
      Operation.link(
              "conversation_disassociate_anchor",
              "/conversation/{conversation}/anchors/delete/{anchor}")
          .laterAt("/conversation/{conversation}/anchors/disassociate/{anchor}");

  /** Links an annotation to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANNOTATION =
      Operation.link(
          "conversation_associate_annotation",
          "/conversation/{conversation}/annotations/associate/{annotation}");

  /** Unlinks an annotation from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANNOTATION =
      Operation.link(
          "conversation_disassociate_annotation",
          "/conversation/{conversation}/annotations/disassociate/{annotation}");

  /** Links an asset to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_ASSET =
      Operation.link(
          "conversation_associate_asset", "/conversation/{conversation}/assets/associate/{asset}");

  /** Unlinks an asset from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ASSET =
      Operation.link(
              "conversation_disassociate_asset",
              "/conversation/{conversation}/assets/delete/{asset}")
          .laterAt("/conversation/{conversation}/assets/disassociate/{asset}");

  /** Links a website to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_WEBSITE =
      Operation.link(
          "conversation_associate_website",
          "/conversation/{conversation}/websites/associate/{website}");

  /** Unlinks a website from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WEBSITE =
      Operation.link(
          "conversation_disassociate_website",
          "/conversation/{conversation}/websites/disassociate/{website}");

  /** Links a workstream summary to a conversation. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.link(
          "conversation_associate_workstream_summary",
          "/conversation/{conversation}/workstream_summaries/associate/{workstream_summary}");

  /** Unlinks a workstream summary from a conversation. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.link(
          "conversation_disassociate_workstream_summary",
          "/conversation/{conversation}/workstream_summaries/disassociate/{workstream_summary}");

  /** Bases the answers of a conversation on a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_MESSAGE =
      Operation.link(
          "conversation_grounding_messages_associate_message",
          "/conversation/{conversation}/grounding/messages/associate/{message}");

  /** Bases the answers of a conversation no longer on a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_MESSAGE =
      Operation.link(
          "conversation_grounding_messages_disassociate_message",
          "/conversation/{conversation}/grounding/messages/disassociate/{message}");

  /** Bases the answers of a conversation on a range of time. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_RANGE =
      Operation.link(
          "conversation_associate_grounding_temporal_range_workstream",
          "/conversation/{conversation}/grounding/temporal_range/workstreams/associate/{range}");

  /** Bases the answers of a conversation no longer on a range of time. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_RANGE =
      Operation.link(
          "conversation_disassociate_grounding_temporal_range_workstream",
          "/conversation/{conversation}/grounding/temporal_range/workstreams/disassociate/{range}");

  /** Bases the answers of a conversation on a workstream source. */
  public static final Operation<@Nullable Void> ASSOCIATE_GROUNDING_SOURCE =
      Operation.link(
          "conversation_associate_grounding_workstream_pattern_engine_source",
          "/conversation/{conversation}/grounding/workstream_pattern_engine/sources/associate/{source}");

  /** Bases the answers of a conversation no longer on a workstream source. */
  public static final Operation<@Nullable Void> DISASSOCIATE_GROUNDING_SOURCE =
      Operation.link(
          "conversation_disassociate_grounding_workstream_pattern_engine_source",
          "/conversation/{conversation}/grounding/workstream_pattern_engine/sources/disassociate/{source}");

  private ConversationLinkOperations() {}
}
