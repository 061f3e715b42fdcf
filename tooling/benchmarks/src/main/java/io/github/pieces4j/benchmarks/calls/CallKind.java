package io.github.pieces4j.benchmarks.calls;

/** What a call does. */
public enum CallKind {
  /** One conversation of 9 KB. */
  GET,
  /** A request of 1 KB and an answer of as much. */
  CREATE,
  /** 1,000 conversations of 6.3 MB. */
  LIST
}
