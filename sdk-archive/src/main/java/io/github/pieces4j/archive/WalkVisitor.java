package io.github.pieces4j.archive;

/** A visitor of what a {@link ServerWalk} finds, and after each object of its progress. */
interface WalkVisitor extends Progress {
  /** Returns whether an object is to be read. */
  boolean isWanted(ExportedKind kind, String id);

  /** Takes an object that was wanted. */
  void found(ExportedKind kind, RawObject object);

  /** Called when an object that was wanted could not be read. */
  void failed(Problem problem);

  /** Called when the server lacks an object that others name. */
  void absent(ExportedKind kind, String id);

  /** Called when the server refuses to list a kind, or has no list of it. */
  void notListed(ExportedKind kind, String reason);
}
