package io.github.pieces4j.checks.contract;

import io.github.pieces4j.checks.contract.LinkCase.Other;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationLinkRequests;
import java.util.List;

/** Lists all that a conversation can be linked to. */
final class ConversationLinkCases {
  static final List<LinkCase<Conversation>> ALL =
      List.of(
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateAnchor,
              ConversationLinkRequests::disassociateAnchor,
              it -> it.anchors().iterable(),
              it -> it.anchors().indices()),
          new LinkCase<>(
              Other.ANNOTATION,
              ConversationLinkRequests::associateAnnotation,
              ConversationLinkRequests::disassociateAnnotation,
              it -> it.annotations().iterable(),
              it -> it.annotations().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateAsset,
              ConversationLinkRequests::disassociateAsset,
              it -> it.assets().iterable(),
              it -> it.assets().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateWebsite,
              ConversationLinkRequests::disassociateWebsite,
              it -> it.websites().iterable(),
              it -> it.websites().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateWorkstreamSummary,
              ConversationLinkRequests::disassociateWorkstreamSummary,
              it -> it.summaries().iterable(),
              it -> it.summaries().indices()),
          new LinkCase<>(
              Other.MESSAGE,
              ConversationLinkRequests::associateGroundingMessage,
              ConversationLinkRequests::disassociateGroundingMessage,
              it -> it.grounding().messages().iterable(),
              it -> it.grounding().messages().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateGroundingRange,
              ConversationLinkRequests::disassociateGroundingRange,
              it -> it.grounding().temporal().workstreams().iterable(),
              it -> it.grounding().temporal().workstreams().indices()),
          new LinkCase<>(
              Other.ANYTHING,
              ConversationLinkRequests::associateGroundingSource,
              ConversationLinkRequests::disassociateGroundingSource,
              it -> it.grounding().sources().iterable(),
              it -> it.grounding().sources().indices()));

  private ConversationLinkCases() {}
}
