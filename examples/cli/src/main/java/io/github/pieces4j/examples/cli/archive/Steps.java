package io.github.pieces4j.examples.cli.archive;

/** Is told how far something is that takes long. */
@FunctionalInterface
public interface Steps {
  /**
   * Is told after each step.
   *
   * @param done how many steps are done
   * @param known how many are known in all; may grow on the way
   */
  void progressed(int done, int known);
}
