package io.github.pieces4j.stream.hub;

import java.time.Instant;

/** Is what a ledger knows of one object. */
final class LedgerEntry {
  /** The number of the change by which the object came. */
  final long created;

  private long changed;
  private Instant version;

  LedgerEntry(long number, Instant version) {
    created = number;
    changed = number;
    this.version = version;
  }

  void change(long number, Instant newVersion) {
    changed = number;
    version = newVersion;
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
