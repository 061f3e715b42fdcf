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
  static Delta of(
      String id,
      ChangeKind kind,
      Origin origin,
      @Nullable StreamedIdentifier item,
      boolean fresh,
      long created,
      Instant version) {
    IdentifierEvent event = new IdentifierEvent(id, kind, origin);
    return new Delta(event, item, fresh, created, version);
  }

  static Delta deleted(String id, Origin origin, @Nullable StreamedIdentifier item, long created) {
    IdentifierEvent event = new IdentifierEvent(id, ChangeKind.DELETED, origin);
    return new Delta(event, item, false, created, IdentifierList.UNKNOWN);
  }

  String id() {
    return event.id();
  }

  /** Returns the same change for a subscriber that was not told one before it. */
  Delta after(Delta untold) {
    ChangeKind kind = event.isDeleted() ? ChangeKind.DELETED : untold.kindBeforeAnother();
    boolean same = kind == event.kind() && untold.fresh == fresh;
    return same
        ? this
        : new Delta(
            new IdentifierEvent(id(), kind, event.origin()), item, untold.fresh, created, version);
  }

  /**
   * Whoever was not told that an object went away is told no more than a change when it is back.
   */
  private ChangeKind kindBeforeAnother() {
    return event.isCreated() ? ChangeKind.CREATED : ChangeKind.UPDATED;
  }
}
