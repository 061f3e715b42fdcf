package io.github.pieces4j.internal.call;

import org.jspecify.annotations.Nullable;

/** A listener to the result of one exchange, which learns from it for later calls. */
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
