package io.github.pieces4j.server.config;

/**
 * The server that is played: one that lacks things, a usual one, or one that has unknown ones.
 *
 * @since 0.1
 */
public enum Generation {
  /**
   * A server without what came later: the routes of searches in conversations, preparing,
   * annotations, sources of workstreams, conversations from summaries, the links and scores of
   * messages; the frames of its identifier sockets say nothing but identifiers and deletions.
   */
  OLDER,
  /** Has all operations of the contract and sends what the contract says. */
  CURRENT,
  /**
   * Has all operations, and each JSON object that it sends holds more than the contract says: an
   * unknown property with a number of many digits, explicit nulls for absent properties, and
   * unknown values for absent enum properties.
   */
  NEWER
}
