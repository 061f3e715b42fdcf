package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.SeededScore;
import io.github.pieces4j.model.SeededScoreBuilder;
import io.github.pieces4j.model.SeededScoreIncrementBuilder;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.MessageRequests;
import org.junit.jupiter.api.Test;

/** Tells how scores add up. */
interface ScoreContract extends Connectable {
  SeededScore REUSED = SeededScoreBuilder.builder().reuse(true).searched(false).build();

  @Test
  default void theScoresOfAConversationAddUp() {
    try (FilledServer filled = new FilledServer(this)) {
      var increment = SeededScoreIncrementBuilder.builder().conversation(REUSED).build();
      var request = ConversationRequests.incrementScore(filled.conversationId(), increment);

      assertThat(filled.client().execute(request)).isNull();
      filled.client().execute(request);

      var score = filled.client().get(filled.conversationId()).score();
      assertThat(score.reuse()).isEqualTo(2);
      assertThat(score.searched()).isNull();
    }
  }

  @Test
  default void theScoresOfAMessageAddUp() {
    try (FilledServer filled = new FilledServer(this)) {
      var increment = SeededScoreIncrementBuilder.builder().conversationMessage(REUSED).build();
      var request = MessageRequests.incrementScore(filled.messageId(), increment);

      assertThat(filled.client().execute(request)).isNull();
      filled.client().execute(request);

      var message = filled.client().execute(MessageRequests.get(filled.messageId()));
      assertThat(message.score().reuse()).isEqualTo(2);
    }
  }
}
