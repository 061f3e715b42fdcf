package io.github.pieces4j.request;

import org.jspecify.annotations.Nullable;

/** Is told each answer of a client's server, to learn from it for later calls. */
@FunctionalInterface
interface AnswerMemory {
  /**
   * Learns from an answer.
   *
   * @param path the path that was asked
   * @param value what the answer holds, null if it is a failure or holds nothing
   */
  void answered(PiecesRequest<?> request, String path, int status, @Nullable Object value);
}
