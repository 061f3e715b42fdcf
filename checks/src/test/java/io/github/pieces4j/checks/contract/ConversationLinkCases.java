package io.github.pieces4j.checks.contract;

import io.github.pieces4j.checks.contract.LinkCase.Other;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.operation.ConversationLinkOperations;
import java.util.List;

/** Lists all that a conversation can be linked to. */
final class ConversationLinkCases {
  static final List<LinkCase<Conversation>> ALL =
      List.of(
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_ANCHOR,
              ConversationLinkOperations.DISASSOCIATE_ANCHOR,
              it -> it.anchors().iterable(),
              it -> it.anchors().indices()),
          new LinkCase<>(
              Other.ANNOTATION,
              ConversationLinkOperations.ASSOCIATE_ANNOTATION,
              ConversationLinkOperations.DISASSOCIATE_ANNOTATION,
              it -> it.annotations().iterable(),
              it -> it.annotations().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_ASSET,
              ConversationLinkOperations.DISASSOCIATE_ASSET,
              it -> it.assets().iterable(),
              it -> it.assets().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_WEBSITE,
              ConversationLinkOperations.DISASSOCIATE_WEBSITE,
              it -> it.websites().iterable(),
              it -> it.websites().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_WORKSTREAM_SUMMARY,
              ConversationLinkOperations.DISASSOCIATE_WORKSTREAM_SUMMARY,
              it -> it.summaries().iterable(),
              it -> it.summaries().indices()),
          new LinkCase<>(
              Other.MESSAGE,
              ConversationLinkOperations.ASSOCIATE_GROUNDING_MESSAGE,
              ConversationLinkOperations.DISASSOCIATE_GROUNDING_MESSAGE,
              it -> it.grounding().messages().iterable(),
              it -> it.grounding().messages().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_GROUNDING_RANGE,
              ConversationLinkOperations.DISASSOCIATE_GROUNDING_RANGE,
              it -> it.grounding().temporal().workstreams().iterable(),
              it -> it.grounding().temporal().workstreams().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkOperations.ASSOCIATE_GROUNDING_SOURCE,
              ConversationLinkOperations.DISASSOCIATE_GROUNDING_SOURCE,
              it -> it.grounding().sources().iterable(),
              it -> it.grounding().sources().indices()));

  private ConversationLinkCases() {}
}
