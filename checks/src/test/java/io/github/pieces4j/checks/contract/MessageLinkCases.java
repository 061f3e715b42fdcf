package io.github.pieces4j.checks.contract;

import io.github.pieces4j.checks.contract.LinkCase.Other;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.request.MessageLinkRequests;
import java.util.List;

/** Lists all that a message can be linked to. */
final class MessageLinkCases {
  static final List<LinkCase<ConversationMessage>> ALL =
      List.of(
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateAnchor,
              MessageLinkRequests::disassociateAnchor,
              it -> it.anchors().iterable(),
              it -> it.anchors().indices()),
          new LinkCase<>(
              Other.ANNOTATION,
              MessageLinkRequests::associateAnnotation,
              MessageLinkRequests::disassociateAnnotation,
              it -> it.annotations().iterable(),
              it -> it.annotations().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateAsset,
              MessageLinkRequests::disassociateAsset,
              it -> it.assets().iterable(),
              it -> it.assets().indices()),
          new LinkCase<>(
              Other.MESSAGE,
              MessageLinkRequests::associateMessage,
              MessageLinkRequests::disassociateMessage,
              it -> it.messages().iterable(),
              it -> it.messages().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associatePerson,
              MessageLinkRequests::disassociatePerson,
              it -> it.persons().iterable(),
              it -> it.persons().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateRange,
              MessageLinkRequests::disassociateRange,
              it -> it.ranges().iterable(),
              it -> it.ranges().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateSource,
              MessageLinkRequests::disassociateSource,
              it -> it.sources().iterable(),
              it -> it.sources().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateTag,
              MessageLinkRequests::disassociateTag,
              it -> it.tags().iterable(),
              it -> it.tags().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateWebsite,
              MessageLinkRequests::disassociateWebsite,
              it -> it.websites().iterable(),
              it -> it.websites().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateWorkstreamEvent,
              MessageLinkRequests::disassociateWorkstreamEvent,
              it -> it.workstreamEvents().iterable(),
              it -> it.workstreamEvents().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              MessageLinkRequests::associateWorkstreamSummary,
              MessageLinkRequests::disassociateWorkstreamSummary,
              it -> it.summaries().iterable(),
              it -> it.summaries().indices()));

  private MessageLinkCases() {}
}
