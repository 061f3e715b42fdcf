package io.github.pieces4j.internal.hub;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.model.StreamedIdentifiers;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets the ledger find what frames and lists change, and offers it to all subscribers. */
final class Publisher {
  private final IdentifierLedger ledger;
  private final Audience audience;
  private long published;

  Publisher(IdentifierLedger ledger, Audience audience) {
    this.ledger = ledger;
    this.audience = audience;
  }

  /** Begins a connection. */
  void connected() {
    ledger.connected();
  }

  /** Begins to wait for a list: what frames say from now on goes before it. */
  void listAsked() {
    ledger.listAsked();
  }

  /** Learns that a frame, or a part of one, could not be read. */
  void missed() {
    ledger.missed();
  }

  /** Takes a frame and returns whether a list is needed to understand it. */
  boolean received(StreamFrame frame) {
    boolean complete = ledger.known().untold() == 0;
    ledger.frame(frame.batch().iterable());
    boolean undecided = ledger.needsList();
    // Whoever got the frame as it came would believe what only a list decides.
    publish(undecided || !complete ? null : frame.batch());
    return undecided;
  }

  /** Takes a list and returns whether another is needed at once. */
  boolean listed(IdentifierList list) {
    ledger.listed(list);
    publish(null);
    return ledger.needsList();
  }

  /** Returns when one more list is needed; null if none is. */
  @Nullable Duration untilConfirmation() {
    return ledger.untilConfirmation();
  }

  /** Learns that no list came, and whether none will. */
  void listFailed(boolean forGood) {
    ledger.listFailed(forGood);
    publish(null);
  }

  private void publish(@Nullable StreamedIdentifiers frame) {
    List<Delta> deltas = ledger.known().takeUntold();
    if (frame != null || !deltas.isEmpty()) {
      Publication publication = Publication.ofChanges(deltas, frame, published);
      published = ledger.known().changes();
      audience.offer(publication);
    }
  }

  /** Lets a subscriber begin with what is there. */
  void welcome(HubSubscriber subscriber) {
    if (ledger.known().size() > 0) {
      audience.offer(subscriber, Publication.ofBeginning(ledger.known().snapshot()));
    }
  }

  /** Lets a subscriber that fell far behind have what it missed. */
  void resume(HubSubscriber subscriber) {
    audience.resume(subscriber, ledger.known()::changedSince);
  }

  /** Forgets what is there: the stream rests, and begins anew some day. */
  void clear() {
    ledger.clear();
    published = ledger.known().changes();
  }
}
