package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifier;
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
 * @param created the number of the change by which the object came, 0 if it is not known
 */
public record Delta(
    IdentifierEvent event, @Nullable StreamedIdentifier item, boolean fresh, long created) {
  static Delta updated(
      String id, Origin origin, @Nullable StreamedIdentifier item, boolean fresh, long created) {
    return new Delta(new IdentifierEvent(id, ChangeKind.UPDATED, origin), item, fresh, created);
  }

  static Delta deleted(String id, Origin origin, @Nullable StreamedIdentifier item, long created) {
    return new Delta(new IdentifierEvent(id, ChangeKind.DELETED, origin), item, false, created);
  }

  String id() {
    return event.id();
  }

  /** Returns the same event for a subscriber that was, or was not, told one before it. */
  Delta withFresh(boolean untold) {
    return new Delta(event, item, untold, created);
  }
}
