package io.github.pieces4j.model;

import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.internal.value.FrozenList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of the API: what it holds, without what was removed from it.
 *
 * @param <T> the items' type
 * @since 0.1
 */
public interface PiecesList<T> extends Iterable<T> {
  /**
   * Returns the items as the server sent them, those removed included; unmodifiable.
   *
   * <p>Null in {@link FlattenedAssets} alone, where the contract lets servers leave them out.
   */
  @Nullable List<T> iterable();

  /**
   * Returns the elements that were left out because they are not what the contract promises, in the
   * server's order; never null, empty as a rule, unmodifiable.
   *
   * <p>They belong to the list that {@link #iterable} returns and are written back with it. Another
   * list in its place is written without them.
   */
  default List<UnreadableElement> unreadable() {
    return unreadableIn(iterable());
  }

  /**
   * Returns the same for any list that a record hands out, such as the annotations of a {@link
   * SeededConversation}; of other lists, and null, none.
   */
  static List<UnreadableElement> unreadableIn(@Nullable List<?> list) {
    return FrozenList.unreadable(list);
  }

  /** Returns the items that are there, in the server's order. */
  default Stream<T> stream() {
    List<T> items = iterable();
    return items == null ? Stream.empty() : items.stream();
  }

  /** Returns an iterator over the items that are there; it removes none. */
  @Override
  default Iterator<T> iterator() {
    return stream().iterator();
  }

  /**
   * Returns the identifiers of what the list holds, each once; never null, unmodifiable.
   *
   * <p>Items that have no identifier, such as tabs of a browser, have none here. What is {@link
   * #unreadable} is held by the list too.
   */
  default Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (T item : this) {
      if (item instanceof Identified identified) {
        ids.add(identified.id());
      }
    }
    for (UnreadableElement element : unreadable()) {
      if (element.id() != null) {
        ids.add(element.id());
      }
    }
    return Collections.unmodifiableSet(ids);
  }

  /** Returns how many objects the list holds. */
  default int size() {
    return (int) stream().count();
  }
}
