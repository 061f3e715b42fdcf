package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Score;
import io.github.pieces4j.model.ScoreBuilder;
import io.github.pieces4j.model.SeededScore;
import org.jspecify.annotations.Nullable;

/**
 * Adds up scores: each flag that is set adds one to its own counter. The automatic and the manual
 * points stay as they are, because the contract does not tell when the server gives them.
 */
final class Scores {
  private static final Score NONE = ScoreBuilder.builder().automatic(0L).manual(0L).build();

  private Scores() {}

  static Score incremented(@Nullable Score score, SeededScore increment) {
    Score before = score == null ? NONE : score;
    return before.with(
        it ->
            it.priority(added(before.priority(), increment.priority()))
                .reference(added(before.reference(), increment.reference()))
                .reuse(added(before.reuse(), increment.reuse()))
                .searched(added(before.searched(), increment.searched()))
                .update(added(before.update(), increment.update())));
  }

  private static @Nullable Long added(@Nullable Long count, @Nullable Boolean flag) {
    if (!Boolean.TRUE.equals(flag)) {
      return count;
    }
    return count == null ? 1 : count + 1;
  }
}
