package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.model.stream.StreamedIdentifierBuilder;
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

  /**
   * Creates an empty shelf.
   *
   * @param dialect how frames are written
   */
  Shelf(ObjectKind<T> kind, Dialect dialect) {
    this.kind = kind;
    this.dialect = dialect;
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

  void put(T object) {
    objects.put(object.id(), object);
    tell(List.of(identifier(object)));
  }

  void remove(String id, GroupedTimestamp when) {
    objects.remove(id);
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
