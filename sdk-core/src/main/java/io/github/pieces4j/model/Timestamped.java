package io.github.pieces4j.model;

import java.time.Instant;

/**
 * An object that the server dates.
 *
 * @since 0.1
 */
public interface Timestamped {
  /** Returns when it was made, with what else the server says of that time; never null. */
  GroupedTimestamp created();

  /** Returns when it was last changed, with what else the server says of that time; never null. */
  GroupedTimestamp updated();

  /** Returns when it was made, never null. */
  default Instant createdAt() {
    return created().value();
  }

  /** Returns when it was last changed, never null. */
  default Instant updatedAt() {
    return updated().value();
  }
}
