package io.github.pieces4j.operation;

import org.jspecify.annotations.Nullable;

/**
 * The operations that link a message to other objects and unlink it.
 *
 * @since 0.1
 */
public final class MessageLinkOperations {
  /** Links an anchor to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANCHOR =
      Operation.link("message_associate_anchor", "/message/{message}/anchors/associate/{anchor}");

  /** Unlinks an anchor from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANCHOR =
      Operation.link(
          "message_disassociate_anchor", "/message/{message}/anchors/disassociate/{anchor}");

  /** Links an annotation to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ANNOTATION =
      Operation.link(
          "message_associate_annotation", "/message/{message}/annotations/associate/{annotation}");

  /** Unlinks an annotation from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ANNOTATION =
      Operation.link(
          "message_disassociate_annotation",
          "/message/{message}/annotations/disassociate/{annotation}");

  /** Links an asset to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_ASSET =
      Operation.link(
          "conversation_message_associate_asset", "/message/{message}/assets/associate/{asset}");

  /** Unlinks an asset from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_ASSET =
      Operation.link(
          "conversation_message_disassociate_asset",
          "/message/{message}/assets/disassociate/{asset}");

  /** Links another message to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_MESSAGE =
      Operation.link(
          "conversation_message_associate_conversation_message",
          "/message/{message}/messages/associate/{additional_message}");

  /** Unlinks another message from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_MESSAGE =
      Operation.link(
          "conversation_message_disassociate_conversation_message",
          "/message/{message}/messages/disassociate/{additional_message}");

  /** Links a person to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_PERSON =
      Operation.link("message_associate_person", "/message/{message}/persons/associate/{person}");

  /** Unlinks a person from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_PERSON =
      Operation.link(
          "message_disassociate_person", "/message/{message}/persons/disassociate/{person}");

  /** Links a range of time to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_RANGE =
      Operation.link(
          "conversation_message_associate_range", "/message/{message}/ranges/associate/{range}");

  /** Unlinks a range of time from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_RANGE =
      Operation.link(
          "conversation_message_disassociate_range",
          "/message/{message}/ranges/disassociate/{range}");

  /** Links a workstream source to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_SOURCE =
      Operation.link(
          "conversation_message_associate_workstream_pattern_engine_source",
          "/message/{message}/workstream_pattern_engine/sources/associate/{source}");

  /** Unlinks a workstream source from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_SOURCE =
      Operation.link(
          "conversation_message_disassociate_workstream_pattern_engine_source",
          "/message/{message}/workstream_pattern_engine/sources/disassociate/{source}");

  /** Links a tag to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_TAG =
      Operation.link(
          "conversation_message_associate_tag", "/message/{message}/tags/associate/{tag}");

  /** Unlinks a tag from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_TAG =
      Operation.link(
          "conversation_message_disassociate_tag", "/message/{message}/tags/disassociate/{tag}");

  /** Links a website to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WEBSITE =
      Operation.link(
          "message_associate_website", "/message/{message}/websites/associate/{website}");

  /** Unlinks a website from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WEBSITE =
      Operation.link(
          "message_disassociate_website", "/message/{message}/websites/disassociate/{website}");

  /** Links a workstream event to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_EVENT =
      Operation.link(
          "conversation_message_associate_workstream_event",
          "/message/{message}/workstream_events/associate/{workstream_event}");

  /** Unlinks a workstream event from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_EVENT =
      Operation.link(
          "conversation_message_disassociate_workstream_event",
          "/message/{message}/workstream_events/disassociate/{workstream_event}");

  /** Links a workstream summary to a message. */
  public static final Operation<@Nullable Void> ASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.link(
          "conversation_message_associate_workstream_summary",
          "/message/{message}/workstream_summaries/associate/{workstream_summary}");

  /** Unlinks a workstream summary from a message. */
  public static final Operation<@Nullable Void> DISASSOCIATE_WORKSTREAM_SUMMARY =
      Operation.link(
          "conversation_message_disassociate_workstream_summary",
          "/message/{message}/workstream_summaries/disassociate/{workstream_summary}");

  private MessageLinkOperations() {}
}
