package io.github.pieces4j.archive;

/** Is told what a {@link ServerWalk} finds, and after each object how far it is. */
interface WalkVisitor extends Progress {
  /** Says whether an object is to be read. */
  boolean isWanted(ObjectKind kind, String id);

  /** Takes an object that was wanted. */
  void found(ObjectKind kind, RawObject object);

  /** Is told of an object that was wanted and could not be read. */
  void failed(Problem problem);
}
