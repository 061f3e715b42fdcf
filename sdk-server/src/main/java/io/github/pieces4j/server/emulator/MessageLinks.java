package io.github.pieces4j.server.emulator;

import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_ASSET;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_MESSAGE;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_PERSON;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_RANGE;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_SOURCE;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_TAG;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT;
import static io.github.pieces4j.operation.MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_ANCHOR;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_ANNOTATION;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_ASSET;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_MESSAGE;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_PERSON;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_RANGE;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_SOURCE;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_TAG;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_WEBSITE;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT;
import static io.github.pieces4j.operation.MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY;
import static io.github.pieces4j.server.emulator.OtherSide.OUTSIDE;

import io.github.pieces4j.model.ConversationMessage;
import java.util.List;

/** Lists what a message can be linked to. */
final class MessageLinks {
  private MessageLinks() {}

  static Links<ConversationMessage> of(EmulatedState state) {
    OtherSide annotations = new KnownSide<>(state, state.annotations(), AnnotationMembers.MESSAGES);
    OtherSide messages = new KnownSide<>(state, state.messages(), MessageMembers.MESSAGES);
    return new Links<>(state, state.messages(), all(annotations, messages));
  }

  private static List<Link<ConversationMessage>> all(OtherSide annotations, OtherSide messages) {
    return List.of(
        new Link<>(ASSOCIATE_ANCHOR, DISASSOCIATE_ANCHOR, MessageMembers.ANCHORS, OUTSIDE),
        new Link<>(
            ASSOCIATE_ANNOTATION, DISASSOCIATE_ANNOTATION, MessageMembers.ANNOTATIONS, annotations),
        new Link<>(ASSOCIATE_ASSET, DISASSOCIATE_ASSET, MessageMembers.ASSETS, OUTSIDE),
        new Link<>(ASSOCIATE_MESSAGE, DISASSOCIATE_MESSAGE, MessageMembers.MESSAGES, messages),
        new Link<>(ASSOCIATE_PERSON, DISASSOCIATE_PERSON, MessageMembers.PERSONS, OUTSIDE),
        new Link<>(ASSOCIATE_RANGE, DISASSOCIATE_RANGE, MessageMembers.RANGES, OUTSIDE),
        new Link<>(ASSOCIATE_SOURCE, DISASSOCIATE_SOURCE, MessageMembers.SOURCES, OUTSIDE),
        new Link<>(ASSOCIATE_TAG, DISASSOCIATE_TAG, MessageMembers.TAGS, OUTSIDE),
        new Link<>(ASSOCIATE_WEBSITE, DISASSOCIATE_WEBSITE, MessageMembers.WEBSITES, OUTSIDE),
        new Link<>(
            ASSOCIATE_WORKSTREAM_EVENT,
            DISASSOCIATE_WORKSTREAM_EVENT,
            MessageMembers.EVENTS,
            OUTSIDE),
        new Link<>(
            ASSOCIATE_WORKSTREAM_SUMMARY,
            DISASSOCIATE_WORKSTREAM_SUMMARY,
            MessageMembers.SUMMARIES,
            OUTSIDE));
  }
}
