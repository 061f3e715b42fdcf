package io.github.pieces4j.archive;

/** Is told how far something is that takes long. */
public interface Progress {
  /**
   * Is told after each step.
   *
   * @param done how many steps are done
   * @param known how many are known in all; may grow on the way
   */
  void progressed(int done, int known);

  /** Called when something could not be done and the rest goes on. */
  default void problem(String message) {}
}
