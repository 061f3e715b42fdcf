package io.github.pieces4j.operation;

import org.jspecify.annotations.Nullable;

/** Lists the operations that link a message to other objects and unlink it. */
public final class MessageLinkOperations {
  /** Links an anchor to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANCHOR =
      Operation.post(
          "message_associate_anchor",
          "/message/{message}/anchors/associate/{anchor}",
          ResponseBody.none());

  /** Unlinks an anchor from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANCHOR =
      Operation.post(
          "message_disassociate_anchor",
          "/message/{message}/anchors/disassociate/{anchor}",
          ResponseBody.none());

  /** Links an annotation to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANNOTATION =
      Operation.post(
          "message_associate_annotation",
          "/message/{message}/annotations/associate/{annotation}",
          ResponseBody.none());

  /** Unlinks an annotation from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANNOTATION =
      Operation.post(
          "message_disassociate_annotation",
          "/message/{message}/annotations/disassociate/{annotation}",
          ResponseBody.none());

  /** Links an asset to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ASSET =
      Operation.post(
          "conversation_message_associate_asset",
          "/message/{message}/assets/associate/{asset}",
          ResponseBody.none());

  /** Unlinks an asset from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ASSET =
      Operation.post(
          "conversation_message_disassociate_asset",
          "/message/{message}/assets/disassociate/{asset}",
          ResponseBody.none());

  /** Links another message to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_MESSAGE =
      Operation.post(
          "conversation_message_associate_conversation_message",
          "/message/{message}/messages/associate/{additional_message}",
          ResponseBody.none());

  /** Unlinks another message from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_MESSAGE =
      Operation.post(
          "conversation_message_disassociate_conversation_message",
          "/message/{message}/messages/disassociate/{additional_message}",
          ResponseBody.none());

  /** Links a person to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_PERSON =
      Operation.post(
          "message_associate_person",
          "/message/{message}/persons/associate/{person}",
          ResponseBody.none());

  /** Unlinks a person from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_PERSON =
      Operation.post(
          "message_disassociate_person",
          "/message/{message}/persons/disassociate/{person}",
          ResponseBody.none());

  /** Links a range of time to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_RANGE =
      Operation.post(
          "conversation_message_associate_range",
          "/message/{message}/ranges/associate/{range}",
          ResponseBody.none());

  /** Unlinks a range of time from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_RANGE =
      Operation.post(
          "conversation_message_disassociate_range",
          "/message/{message}/ranges/disassociate/{range}",
          ResponseBody.none());

  /** Links a workstream source to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_SOURCE =
      Operation.post(
          "conversation_message_associate_workstream_pattern_engine_source",
          "/message/{message}/workstream_pattern_engine/sources/associate/{source}",
          ResponseBody.none());

  /** Unlinks a workstream source from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_SOURCE =
      Operation.post(
          "conversation_message_disassociate_workstream_pattern_engine_source",
          "/message/{message}/workstream_pattern_engine/sources/disassociate/{source}",
          ResponseBody.none());

  /** Links a tag to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_TAG =
      Operation.post(
          "conversation_message_associate_tag",
          "/message/{message}/tags/associate/{tag}",
          ResponseBody.none());

  /** Unlinks a tag from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_TAG =
      Operation.post(
          "conversation_message_disassociate_tag",
          "/message/{message}/tags/disassociate/{tag}",
          ResponseBody.none());

  /** Links a website to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WEBSITE =
      Operation.post(
          "message_associate_website",
          "/message/{message}/websites/associate/{website}",
          ResponseBody.none());

  /** Unlinks a website from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WEBSITE =
      Operation.post(
          "message_disassociate_website",
          "/message/{message}/websites/disassociate/{website}",
          ResponseBody.none());

  /** Links a workstream event to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_EVENT =
      Operation.post(
          "conversation_message_associate_workstream_event",
          "/message/{message}/workstream_events/associate/{workstream_event}",
          ResponseBody.none());

  /** Unlinks a workstream event from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_EVENT =
      Operation.post(
          "conversation_message_disassociate_workstream_event",
          "/message/{message}/workstream_events/disassociate/{workstream_event}",
          ResponseBody.none());

  /** Links a workstream summary to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.post(
          "conversation_message_associate_workstream_summary",
          "/message/{message}/workstream_summaries/associate/{workstream_summary}",
          ResponseBody.none());

  /** Unlinks a workstream summary from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.post(
          "conversation_message_disassociate_workstream_summary",
          "/message/{message}/workstream_summaries/disassociate/{workstream_summary}",
          ResponseBody.none());

  private MessageLinkOperations() {}
}
