package io.github.pieces4j.internal.hub;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.Origin;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as the ledger found it.
 *
 * @param event what subscribers are told
 * @param item the item of the frame that told it, null if no frame did
 * @param fresh whether subscribers were never told of the object, or told that it is gone
 * @param created the number of the change by which the object came, 0 if it is not known
 * @param version the time of the change, {@link IdentifierList#UNKNOWN} if it was not told
 */
public record Delta(
    IdentifierEvent event,
    @Nullable StreamedIdentifier item,
    boolean fresh,
    long created,
    Instant version) {
  static Delta updated(
      String id,
      Origin origin,
      @Nullable StreamedIdentifier item,
      boolean fresh,
      long created,
      Instant version) {
    IdentifierEvent event = new IdentifierEvent(id, ChangeKind.UPDATED, origin);
    return new Delta(event, item, fresh, created, version);
  }

  static Delta deleted(String id, Origin origin, @Nullable StreamedIdentifier item, long created) {
    IdentifierEvent event = new IdentifierEvent(id, ChangeKind.DELETED, origin);
    return new Delta(event, item, false, created, IdentifierList.UNKNOWN);
  }

  String id() {
    return event.id();
  }

  /** Returns the same event for a subscriber that was, or was not, told one before it. */
  Delta withFresh(boolean untold) {
    return new Delta(event, item, untold, created, version);
  }
}
