package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationGrounding;
import io.github.pieces4j.model.ConversationGroundingBuilder;
import io.github.pieces4j.model.FlattenedAnchors;
import io.github.pieces4j.model.FlattenedAnnotations;
import io.github.pieces4j.model.FlattenedAssets;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedIdentifiedWorkstreamPatternEngineSources;
import io.github.pieces4j.model.FlattenedRanges;
import io.github.pieces4j.model.FlattenedWebsites;
import io.github.pieces4j.model.FlattenedWorkstreamSummaries;
import io.github.pieces4j.model.TemporalRangeGrounding;
import io.github.pieces4j.model.TemporalRangeGroundingBuilder;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists the references that a conversation holds. */
final class ConversationMembers {
  static final Members<Conversation, FlattenedAnchors> ANCHORS =
      new Members<>(ReferenceKinds.ANCHORS, Conversation::anchors, Conversation::withAnchors);

  static final Members<Conversation, FlattenedAnnotations> ANNOTATIONS =
      new Members<>(
          ReferenceKinds.ANNOTATIONS, Conversation::annotations, Conversation::withAnnotations);

  static final Members<Conversation, FlattenedAssets> ASSETS =
      new Members<>(ReferenceKinds.ASSETS, Conversation::assets, Conversation::withAssets);

  static final Members<Conversation, FlattenedConversationMessages> MESSAGES =
      new Members<>(ReferenceKinds.MESSAGES, Conversation::messages, Conversation::withMessages);

  static final Members<Conversation, FlattenedWorkstreamSummaries> SUMMARIES =
      new Members<>(ReferenceKinds.SUMMARIES, Conversation::summaries, Conversation::withSummaries);

  static final Members<Conversation, FlattenedWebsites> WEBSITES =
      new Members<>(ReferenceKinds.WEBSITES, Conversation::websites, Conversation::withWebsites);

  static final Members<Conversation, FlattenedConversationMessages> GROUNDING_MESSAGES =
      grounding(
          ReferenceKinds.MESSAGES,
          ConversationGrounding::messages,
          ConversationGrounding::withMessages);

  static final Members<Conversation, FlattenedIdentifiedWorkstreamPatternEngineSources>
      GROUNDING_SOURCES =
          grounding(
              ReferenceKinds.SOURCES,
              ConversationGrounding::sources,
              ConversationGrounding::withSources);

  static final Members<Conversation, FlattenedRanges> GROUNDING_RANGES =
      grounding(
          ReferenceKinds.RANGES,
          it -> temporal(it).workstreams(),
          (it, ranges) -> it.withTemporal(temporal(it).withWorkstreams(ranges)));

  private ConversationMembers() {}

  private static <F> Members<Conversation, F> grounding(
      ReferenceKind<F, ?> kind,
      Function<ConversationGrounding, @Nullable F> get,
      BiFunction<ConversationGrounding, F, ConversationGrounding> with) {
    return new Members<>(
        kind,
        it -> get.apply(grounding(it)),
        (it, references) -> it.withGrounding(with.apply(grounding(it), references)));
  }

  private static ConversationGrounding grounding(Conversation conversation) {
    return Optional.ofNullable(conversation.grounding())
        .orElseGet(() -> ConversationGroundingBuilder.builder().build());
  }

  private static TemporalRangeGrounding temporal(ConversationGrounding grounding) {
    return Optional.ofNullable(grounding.temporal())
        .orElseGet(() -> TemporalRangeGroundingBuilder.builder().build());
  }
}
