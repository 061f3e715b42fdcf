package io.github.pieces4j.internal.call;

import org.jspecify.annotations.Nullable;

/** Is told what came of one exchange, to learn from it for later calls. */
interface AnswerMemory {
  /**
   * Learns from an answer.
   *
   * @param value what the answer holds, null if it is a failure or holds nothing
   */
  void answered(int status, @Nullable Object value);

  /** Learns that the server could not be reached. */
  void unreached();
}
