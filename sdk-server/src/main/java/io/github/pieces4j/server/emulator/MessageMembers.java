package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FlattenedAnchors;
import io.github.pieces4j.model.FlattenedAnnotations;
import io.github.pieces4j.model.FlattenedAssets;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedIdentifiedWorkstreamPatternEngineSources;
import io.github.pieces4j.model.FlattenedPersons;
import io.github.pieces4j.model.FlattenedRanges;
import io.github.pieces4j.model.FlattenedTags;
import io.github.pieces4j.model.FlattenedWebsites;
import io.github.pieces4j.model.FlattenedWorkstreamEvents;
import io.github.pieces4j.model.FlattenedWorkstreamSummaries;

/** Lists the references that a message holds. */
final class MessageMembers {
  static final Members<ConversationMessage, FlattenedAnchors> ANCHORS =
      new Members<>(
          ReferenceKinds.ANCHORS, ConversationMessage::anchors, ConversationMessage::withAnchors);

  static final Members<ConversationMessage, FlattenedAnnotations> ANNOTATIONS =
      new Members<>(
          ReferenceKinds.ANNOTATIONS,
          ConversationMessage::annotations,
          ConversationMessage::withAnnotations);

  static final Members<ConversationMessage, FlattenedAssets> ASSETS =
      new Members<>(
          ReferenceKinds.ASSETS, ConversationMessage::assets, ConversationMessage::withAssets);

  static final Members<ConversationMessage, FlattenedWorkstreamEvents> EVENTS =
      new Members<>(
          ReferenceKinds.EVENTS,
          ConversationMessage::workstreamEvents,
          ConversationMessage::withWorkstreamEvents);

  static final Members<ConversationMessage, FlattenedConversationMessages> MESSAGES =
      new Members<>(
          ReferenceKinds.MESSAGES,
          ConversationMessage::messages,
          ConversationMessage::withMessages);

  static final Members<ConversationMessage, FlattenedPersons> PERSONS =
      new Members<>(
          ReferenceKinds.PERSONS, ConversationMessage::persons, ConversationMessage::withPersons);

  static final Members<ConversationMessage, FlattenedRanges> RANGES =
      new Members<>(
          ReferenceKinds.RANGES, ConversationMessage::ranges, ConversationMessage::withRanges);

  static final Members<ConversationMessage, FlattenedIdentifiedWorkstreamPatternEngineSources>
      SOURCES =
          new Members<>(
              ReferenceKinds.SOURCES,
              ConversationMessage::sources,
              ConversationMessage::withSources);

  static final Members<ConversationMessage, FlattenedWorkstreamSummaries> SUMMARIES =
      new Members<>(
          ReferenceKinds.SUMMARIES,
          ConversationMessage::summaries,
          ConversationMessage::withSummaries);

  static final Members<ConversationMessage, FlattenedTags> TAGS =
      new Members<>(ReferenceKinds.TAGS, ConversationMessage::tags, ConversationMessage::withTags);

  static final Members<ConversationMessage, FlattenedWebsites> WEBSITES =
      new Members<>(
          ReferenceKinds.WEBSITES,
          ConversationMessage::websites,
          ConversationMessage::withWebsites);

  private MessageMembers() {}
}
