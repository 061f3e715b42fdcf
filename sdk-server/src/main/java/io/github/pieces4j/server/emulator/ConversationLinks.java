package io.github.pieces4j.server.emulator;

import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_ASSET;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_ASSET;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY;
import static io.github.pieces4j.server.emulator.OtherSide.OUTSIDE;

import io.github.pieces4j.model.Conversation;
import java.util.List;

/** Lists what a conversation can be linked to. */
final class ConversationLinks {
  private ConversationLinks() {}

  static Links<Conversation> of(EmulatedState state) {
    OtherSide annotations =
        new KnownSide<>(state, state.annotations(), AnnotationMembers.CONVERSATIONS);
    OtherSide messages = new SilentSide(state.messages());
    return new Links<>(state, state.conversations(), all(annotations, messages));
  }

  private static List<Link<Conversation>> all(OtherSide annotations, OtherSide messages) {
    return List.of(
        new Link<>(ASSOCIATE_ANCHOR, DISASSOCIATE_ANCHOR, ConversationMembers.ANCHORS, OUTSIDE),
        new Link<>(
            ASSOCIATE_ANNOTATION,
            DISASSOCIATE_ANNOTATION,
            ConversationMembers.ANNOTATIONS,
            annotations),
        new Link<>(ASSOCIATE_ASSET, DISASSOCIATE_ASSET, ConversationMembers.ASSETS, OUTSIDE),
        new Link<>(ASSOCIATE_WEBSITE, DISASSOCIATE_WEBSITE, ConversationMembers.WEBSITES, OUTSIDE),
        new Link<>(
            ASSOCIATE_WORKSTREAM_SUMMARY,
            DISASSOCIATE_WORKSTREAM_SUMMARY,
            ConversationMembers.SUMMARIES,
            OUTSIDE),
        new Link<>(
            ASSOCIATE_GROUNDING_MESSAGE,
            DISASSOCIATE_GROUNDING_MESSAGE,
            ConversationMembers.GROUNDING_MESSAGES,
            messages),
        new Link<>(
            ASSOCIATE_GROUNDING_RANGE,
            DISASSOCIATE_GROUNDING_RANGE,
            ConversationMembers.GROUNDING_RANGES,
            OUTSIDE),
        new Link<>(
            ASSOCIATE_GROUNDING_SOURCE,
            DISASSOCIATE_GROUNDING_SOURCE,
            ConversationMembers.GROUNDING_SOURCES,
            OUTSIDE));
  }
}
