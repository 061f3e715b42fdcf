package io.github.pieces4j.archive;

/** A visitor of what a {@link ServerWalk} finds, and after each object of its progress. */
interface WalkVisitor extends Progress {
  /** Returns whether an object is to be read. */
  boolean isWanted(ExportedKind kind, String id);

  /** Takes an object that was wanted. */
  void found(ExportedKind kind, RawObject object);

  /** Called when an object that was wanted could not be read. */
  void failed(Problem problem);
}
