package io.github.pieces4j.archive;

/**
 * A listener to the progress of something that takes long.
 *
 * @since 0.1
 */
public interface Progress {
  /**
   * Called after each step.
   *
   * @param done how many steps are done
   * @param known how many are known in all; may grow on the way
   */
  void progressed(int done, int known);

  /** Called when something could not be done and the rest goes on. */
  default void problem(String message) {}
}
