package io.github.pieces4j.internal.hub;

import io.github.pieces4j.stream.Origin;
import java.time.Instant;

/** What a ledger knows of one object. */
final class LedgerEntry {
  /** The number of the change by which the object came. */
  final long created;

  /** Whether it came when all that was there was known, and so was new. */
  final boolean creation;

  private long changed;
  private long heard;
  private Instant version;
  private Origin origin;

  LedgerEntry(long number, boolean creation, Instant version, Origin origin, long heard) {
    created = number;
    this.creation = creation;
    changed = number;
    this.version = version;
    this.origin = origin;
    this.heard = heard;
  }

  void change(long number, Instant newVersion, Origin newOrigin) {
    changed = number;
    version = newVersion;
    origin = newOrigin;
  }

  void hear(long now) {
    heard = Math.max(heard, now);
  }

  /** Returns when a frame told of the object last. */
  long heard() {
    return heard;
  }

  /** Returns how the stream came to know of the last change. */
  Origin origin() {
    return origin;
  }

  /** Returns the number of the last change. */
  long changed() {
    return changed;
  }

  /** Returns the time of the last change that subscribers were told of. */
  Instant version() {
    return version;
  }
}
