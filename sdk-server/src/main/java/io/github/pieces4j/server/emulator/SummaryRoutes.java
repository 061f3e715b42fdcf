package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.operation.AnnotationOperations;
import io.github.pieces4j.operation.ConversationOperations;

/** Serves summaries and the annotations that hold them. */
final class SummaryRoutes {
  private final SummaryActions actions;

  SummaryRoutes(SummaryActions actions) {
    this.actions = actions;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(ConversationOperations.SUMMARIZE, this::summarize)
        .add(
            AnnotationOperations.GET,
            call -> Answer.json(call, actions.get(call.argument("annotation"))));
  }

  private Answer summarize(Call call) {
    return Answer.json(
        call,
        actions.summarize(
            call.conversationId(), call.optionalBody(ConversationSummarizeInput.class)));
  }
}
