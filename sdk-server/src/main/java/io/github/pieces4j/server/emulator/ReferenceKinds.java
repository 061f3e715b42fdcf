package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.FlattenedAnchors;
import io.github.pieces4j.model.FlattenedAnnotations;
import io.github.pieces4j.model.FlattenedAssets;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.FlattenedIdentifiedWorkstreamPatternEngineSources;
import io.github.pieces4j.model.FlattenedPersons;
import io.github.pieces4j.model.FlattenedRanges;
import io.github.pieces4j.model.FlattenedTags;
import io.github.pieces4j.model.FlattenedWebsites;
import io.github.pieces4j.model.FlattenedWorkstreamEvents;
import io.github.pieces4j.model.FlattenedWorkstreamSummaries;
import io.github.pieces4j.model.ReferencedAnchor;
import io.github.pieces4j.model.ReferencedAnnotation;
import io.github.pieces4j.model.ReferencedAsset;
import io.github.pieces4j.model.ReferencedConversation;
import io.github.pieces4j.model.ReferencedConversationMessage;
import io.github.pieces4j.model.ReferencedIdentifiedWorkstreamPatternEngineSource;
import io.github.pieces4j.model.ReferencedPerson;
import io.github.pieces4j.model.ReferencedRange;
import io.github.pieces4j.model.ReferencedTag;
import io.github.pieces4j.model.ReferencedWebsite;
import io.github.pieces4j.model.ReferencedWorkstreamEvent;
import io.github.pieces4j.model.ReferencedWorkstreamSummary;

/** Lists the kinds of references that objects hold. */
final class ReferenceKinds {
  static final ReferenceKind<FlattenedAnchors, ReferencedAnchor> ANCHORS =
      ReferenceKind.of(
          FlattenedAnchors.class,
          ReferencedAnchor.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedAnnotations, ReferencedAnnotation> ANNOTATIONS =
      ReferenceKind.of(
          FlattenedAnnotations.class,
          ReferencedAnnotation.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedAssets, ReferencedAsset> ASSETS =
      new ReferenceKind<>(
          FlattenedAssets.class,
          ReferencedAsset.class,
          FlattenedAssets::iterable,
          FlattenedAssets::indices,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedConversations, ReferencedConversation> CONVERSATIONS =
      ReferenceKind.of(
          FlattenedConversations.class,
          ReferencedConversation.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedWorkstreamEvents, ReferencedWorkstreamEvent> EVENTS =
      ReferenceKind.of(
          FlattenedWorkstreamEvents.class,
          ReferencedWorkstreamEvent.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedConversationMessages, ReferencedConversationMessage>
      MESSAGES =
          ReferenceKind.of(
              FlattenedConversationMessages.class,
              ReferencedConversationMessage.class,
              (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedPersons, ReferencedPerson> PERSONS =
      ReferenceKind.of(
          FlattenedPersons.class,
          ReferencedPerson.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedRanges, ReferencedRange> RANGES =
      ReferenceKind.of(
          FlattenedRanges.class,
          ReferencedRange.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<
          FlattenedIdentifiedWorkstreamPatternEngineSources,
          ReferencedIdentifiedWorkstreamPatternEngineSource>
      SOURCES =
          ReferenceKind.of(
              FlattenedIdentifiedWorkstreamPatternEngineSources.class,
              ReferencedIdentifiedWorkstreamPatternEngineSource.class,
              (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedWorkstreamSummaries, ReferencedWorkstreamSummary> SUMMARIES =
      ReferenceKind.of(
          FlattenedWorkstreamSummaries.class,
          ReferencedWorkstreamSummary.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedTags, ReferencedTag> TAGS =
      ReferenceKind.of(
          FlattenedTags.class,
          ReferencedTag.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  static final ReferenceKind<FlattenedWebsites, ReferencedWebsite> WEBSITES =
      ReferenceKind.of(
          FlattenedWebsites.class,
          ReferencedWebsite.class,
          (it, items, indices) -> it.withIterable(items).withIndices(indices));

  private ReferenceKinds() {}
}
