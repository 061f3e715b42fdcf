package io.github.pieces4j.examples.cli.transfer;

import io.github.pieces4j.examples.cli.archive.ObjectKind;
import io.github.pieces4j.examples.cli.archive.Problem;
import io.github.pieces4j.examples.cli.archive.RawObject;

/** Is told what a {@link ServerWalk} finds. */
interface WalkVisitor {
  /** Says whether an object is to be read. */
  boolean isWanted(ObjectKind kind, String id);

  /** Takes an object that was wanted. */
  void found(ObjectKind kind, RawObject object);

  /** Is told of an object that was wanted and could not be read. */
  void failed(Problem problem);

  /**
   * Is told how far the walk is.
   *
   * @param done how many objects were asked for
   * @param known how many are known to be asked for in all; grows on the way
   */
  void progressed(int done, int known);
}
