package io.github.pieces4j.checks.contract;

import io.github.pieces4j.checks.contract.LinkCase.Other;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.operation.MessageLinkOperations;
import java.util.List;

/** Lists all that a message can be linked to. */
final class MessageLinkCases {
  static final List<LinkCase<ConversationMessage>> ALL =
      List.of(
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_ANCHOR,
              MessageLinkOperations.DISASSOCIATE_ANCHOR,
              it -> it.anchors().iterable(),
              it -> it.anchors().indices()),
          new LinkCase<>(
              Other.ANNOTATION,
              MessageLinkOperations.ASSOCIATE_ANNOTATION,
              MessageLinkOperations.DISASSOCIATE_ANNOTATION,
              it -> it.annotations().iterable(),
              it -> it.annotations().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_ASSET,
              MessageLinkOperations.DISASSOCIATE_ASSET,
              it -> it.assets().iterable(),
              it -> it.assets().indices()),
          new LinkCase<>(
              Other.MESSAGE,
              MessageLinkOperations.ASSOCIATE_MESSAGE,
              MessageLinkOperations.DISASSOCIATE_MESSAGE,
              it -> it.messages().iterable(),
              it -> it.messages().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_PERSON,
              MessageLinkOperations.DISASSOCIATE_PERSON,
              it -> it.persons().iterable(),
              it -> it.persons().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_RANGE,
              MessageLinkOperations.DISASSOCIATE_RANGE,
              it -> it.ranges().iterable(),
              it -> it.ranges().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_SOURCE,
              MessageLinkOperations.DISASSOCIATE_SOURCE,
              it -> it.sources().iterable(),
              it -> it.sources().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_TAG,
              MessageLinkOperations.DISASSOCIATE_TAG,
              it -> it.tags().iterable(),
              it -> it.tags().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_WEBSITE,
              MessageLinkOperations.DISASSOCIATE_WEBSITE,
              it -> it.websites().iterable(),
              it -> it.websites().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_WORKSTREAM_EVENT,
              MessageLinkOperations.DISASSOCIATE_WORKSTREAM_EVENT,
              it -> it.workstreamEvents().iterable(),
              it -> it.workstreamEvents().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY,
              MessageLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY,
              it -> it.summaries().iterable(),
              it -> it.summaries().indices()));

  private MessageLinkCases() {}
}
