package io.github.pieces4j.server.emulator;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.model.PiecesCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes and changes references of one kind.
 *
 * @param <F> the collection of references
 * @param <R> one reference
 */
record ReferenceKind<F, R extends Identified>(
    Class<F> type,
    Class<R> itemType,
    Function<F, @Nullable List<R>> items,
    Function<F, @Nullable Map<String, Long>> indices,
    Change<F, R> change) {
  /** Says that an item was removed; zero or more is the place of one that is there. */
  private static final long REMOVED = -1;

  /** Puts items and their indices in place of those before. */
  @FunctionalInterface
  interface Change<F, R> {
    F apply(F references, List<R> items, Map<String, Long> indices);
  }

  static <F extends PiecesCollection<R>, R extends Identified> ReferenceKind<F, R> of(
      Class<F> type, Class<R> itemType, Change<F, R> change) {
    return new ReferenceKind<>(
        type, itemType, PiecesCollection::iterable, PiecesCollection::indices, change);
  }

  /** Makes a collection without references; on the wire all kinds look the same. */
  F none() {
    return PiecesJson.decode(PiecesJson.encode(References.none()), type);
  }

  private R reference(String id) {
    return PiecesJson.decode(PiecesJson.encode(References.conversation(id)), itemType);
  }

  /** Returns the identifiers in their order, as a set that the caller may change. */
  Set<String> present(@Nullable F references) {
    Set<String> ids = new LinkedHashSet<>();
    items(references).map(Identified::id).forEach(ids::add);
    return ids;
  }

  /**
   * Returns the references changed so that they name exactly these objects: those that are named
   * already keep what is known of them, the others are added or removed.
   */
  F exactly(Set<String> ids, @Nullable F references) {
    Map<String, R> exact = new LinkedHashMap<>();
    items(references).filter(it -> ids.contains(it.id())).forEach(it -> exact.put(it.id(), it));
    ids.forEach(id -> exact.computeIfAbsent(id, this::reference));
    F before = references == null ? none() : references;
    return change.apply(before, new ArrayList<>(exact.values()), indices(exact.keySet(), before));
  }

  private Map<String, Long> indices(Set<String> present, F before) {
    Map<String, Long> places = new LinkedHashMap<>();
    Map<String, Long> known = Optional.ofNullable(indices.apply(before)).orElse(Map.of());
    known.keySet().forEach(id -> places.put(id, REMOVED));
    items(before).forEach(item -> places.put(item.id(), REMOVED));
    long place = 0;
    for (String id : present) {
      places.put(id, place++);
    }
    return places;
  }

  private Stream<R> items(@Nullable F references) {
    return Stream.ofNullable(references)
        .flatMap(it -> Stream.ofNullable(items.apply(it)))
        .flatMap(List::stream);
  }
}
