package io.github.pieces4j.testkit.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.common.GroupedTimestamp;
import io.github.pieces4j.model.stream.StreamedIdentifier;
import io.github.pieces4j.model.stream.StreamedIdentifierBuilder;
import io.github.pieces4j.model.stream.StreamedIdentifiersBuilder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import reactor.core.publisher.FluxSink;

/**
 * Keeps the objects of one kind in the order of their creation, and tells the identifier sockets of
 * each change; only used by whoever holds the state's lock.
 */
final class Shelf<T extends Identified> {
  private final Map<String, T> objects = new LinkedHashMap<>();
  private final Set<FluxSink<String>> sockets = ConcurrentHashMap.newKeySet();
  private final Function<T, GroupedTimestamp> updated;
  private final BiConsumer<StreamedIdentifierBuilder, String> identify;

  /**
   * Creates an empty shelf.
   *
   * @param updated tells when an object changed last
   * @param identify puts an identifier where the frames of this kind have it
   */
  Shelf(
      Function<T, GroupedTimestamp> updated,
      BiConsumer<StreamedIdentifierBuilder, String> identify) {
    this.updated = updated;
    this.identify = identify;
  }

  Optional<T> find(String id) {
    return Optional.ofNullable(objects.get(id));
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
    identify.accept(change, id);
    tell(List.of(change.updated(when).build()));
  }

  /** Sends a socket the list of all identifiers, and from then on each change. */
  void open(FluxSink<String> socket) {
    socket.next(frame(objects.values().stream().map(this::identifier).toList()));
    sockets.add(socket);
    socket.onDispose(() -> sockets.remove(socket));
  }

  private StreamedIdentifier identifier(T object) {
    StreamedIdentifierBuilder identifier = StreamedIdentifierBuilder.builder();
    identify.accept(identifier, object.id());
    return identifier.updated(updated.apply(object)).build();
  }

  private void tell(List<StreamedIdentifier> changes) {
    if (!sockets.isEmpty()) {
      String frame = frame(changes);
      sockets.forEach(socket -> socket.next(frame));
    }
  }

  private static String frame(List<StreamedIdentifier> identifiers) {
    byte[] json =
        PiecesJson.encode(StreamedIdentifiersBuilder.builder().iterable(identifiers).build());
    return new String(json, StandardCharsets.UTF_8);
  }
}
