package io.github.pieces4j.config;

/**
 * The question by which an identifier stream, after each connect, finds what it missed.
 *
 * @since 0.1
 */
public enum Reconciliation {
  /**
   * The objects without their contents, of which identifiers and times of change are kept: what was
   * created, changed and deleted is found.
   */
  VERSIONS,
  /**
   * The identifiers alone, where the API has such a list: what was created and deleted is found,
   * but a change is missed unless the stream itself tells its time.
   */
  IDENTIFIERS,
  /** Nothing: whatever happened while the stream was away is missed. */
  OFF
}
