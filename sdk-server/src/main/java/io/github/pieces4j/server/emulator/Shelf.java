package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.GroupedTimestamp;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.model.StreamedIdentifierBuilder;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.FluxSink;

/**
 * Keeps the objects of one kind in the order of their creation, and tells the identifier sockets of
 * each change; only used by whoever holds the state's lock.
 */
final class Shelf<T extends Identified> {
  private final Map<String, T> objects = new LinkedHashMap<>();
  private final Set<FluxSink<String>> sockets = ConcurrentHashMap.newKeySet();
  private final ObjectKind<T> kind;
  private final Dialect dialect;
  private final Journal journal;

  /**
   * Creates a shelf with what is stored of its kind.
   *
   * @param dialect how frames are written
   * @param journal notes each change
   */
  Shelf(ObjectKind<T> kind, Dialect dialect, Journal journal) {
    this.kind = kind;
    this.dialect = dialect;
    this.journal = journal;
    StoredObjects.of(kind, journal.store()).forEach(object -> objects.put(object.id(), object));
  }

  ObjectKind<T> kind() {
    return kind;
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(objects.get(id));
  }

  /** Returns what a change needs; without it the change fails. */
  T existing(String id) {
    return find(id).orElseThrow(() -> Refusal.missing(kind.name(), id));
  }

  /** Returns what is to be read; without it, it is gone. */
  T readable(String id) {
    return find(id).orElseThrow(() -> Refusal.gone(kind.name(), id));
  }

  List<T> all() {
    return List.copyOf(objects.values());
  }

  /** Returns when an object of this shelf changed last. */
  Instant lastUpdate() {
    return objects.values().stream()
        .map(object -> kind.updated().apply(object).value())
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }

  void put(T object) {
    objects.put(object.id(), object);
    journal.changed(kind.stored(), object.id(), object);
    tell(List.of(identifier(object)));
  }

  void remove(String id, GroupedTimestamp when) {
    objects.remove(id);
    journal.changed(kind.stored(), id, null);
    StreamedIdentifierBuilder change = StreamedIdentifierBuilder.builder().deleted(true);
    kind.identify().accept(change, id);
    tell(List.of(change.updated(when).build()));
  }

  /** Sends a socket the list of all identifiers, and from then on each change. */
  void open(FluxSink<String> socket) {
    socket.next(dialect.frame(objects.values().stream().map(this::identifier).toList()));
    sockets.add(socket);
    socket.onDispose(() -> sockets.remove(socket));
  }

  private StreamedIdentifier identifier(T object) {
    StreamedIdentifierBuilder identifier = StreamedIdentifierBuilder.builder();
    kind.identify().accept(identifier, object.id());
    return identifier.updated(kind.updated().apply(object)).build();
  }

  private void tell(List<StreamedIdentifier> changes) {
    if (!sockets.isEmpty()) {
      String frame = dialect.frame(changes);
      sockets.forEach(socket -> socket.next(frame));
    }
  }
}
