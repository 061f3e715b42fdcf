package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.SeededScore;
import io.github.pieces4j.model.SeededScoreIncrement;
import io.github.pieces4j.operation.ConversationOperations;
import io.github.pieces4j.operation.MessageOperations;
import java.util.Optional;
import java.util.function.BiFunction;

/** Serves the operations that add to scores; what is not meant for the object is ignored. */
final class ScoreRoutes {
  private final EmulatedState state;

  ScoreRoutes(EmulatedState state) {
    this.state = state;
  }

  void addTo(RouteTable<Handler> table) {
    table
        .add(ConversationOperations.INCREMENT_SCORE, this::ofConversation)
        .add(MessageOperations.INCREMENT_SCORE, this::ofMessage);
  }

  private Answer ofConversation(Call call) {
    Optional<SeededScore> increment =
        call.optionalBody(SeededScoreIncrement.class).map(SeededScoreIncrement::conversation);
    return add(state.conversations(), call.conversationId(), increment, ScoreRoutes::scored);
  }

  private Answer ofMessage(Call call) {
    Optional<SeededScore> increment =
        call.optionalBody(SeededScoreIncrement.class)
            .map(SeededScoreIncrement::conversationMessage);
    return add(state.messages(), call.messageId(), increment, ScoreRoutes::scored);
  }

  private <T extends Identified> Answer add(
      Shelf<T> shelf,
      String id,
      Optional<SeededScore> increment,
      BiFunction<T, SeededScore, T> scored) {
    state.alone(
        () -> {
          T before = shelf.existing(id);
          increment.ifPresent(it -> state.change(shelf, scored.apply(before, it)));
        });
    return Answer.nothing();
  }

  private static Conversation scored(Conversation conversation, SeededScore increment) {
    return conversation.withScore(Scores.incremented(conversation.score(), increment));
  }

  private static ConversationMessage scored(ConversationMessage message, SeededScore increment) {
    return message.withScore(Scores.incremented(message.score(), increment));
  }
}
