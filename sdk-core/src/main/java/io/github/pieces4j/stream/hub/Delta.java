package io.github.pieces4j.stream.hub;

import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Is an event as the ledger found it.
 *
 * @param event what subscribers are told
 * @param item the item of the frame that told it, null if no frame did
 * @param fresh whether subscribers were never told of the object, or told that it is gone
 */
record Delta(IdentifierEvent event, @Nullable StreamedIdentifier item, boolean fresh) {
  static Delta updated(String id, Origin origin, @Nullable StreamedIdentifier item, boolean fresh) {
    return new Delta(new IdentifierEvent(id, ChangeKind.UPDATED, origin), item, fresh);
  }

  static Delta deleted(String id, Origin origin, @Nullable StreamedIdentifier item) {
    return new Delta(new IdentifierEvent(id, ChangeKind.DELETED, origin), item, false);
  }

  String id() {
    return event.id();
  }

  /** Returns the same event for a subscriber that was not told the one before it. */
  Delta withFresh(boolean untold) {
    return new Delta(event, item, untold);
  }
}
