package io.github.pieces4j.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds the items of an API collection and, where the server sent them, their indices.
 *
 * @param <T> the items' type
 */
public interface PiecesCollection<T> {
  /** Returns the items in the server's order, never null, unmodifiable. */
  List<T> iterable();

  /**
   * Returns identifier to index: zero or more for an item that is there, negative for one that was
   * removed.
   *
   * <p>Null where the server sent none; it may also be empty while there are items.
   */
  @Nullable Map<String, Long> indices();

  /** Streams the items in the server's order. */
  default Stream<T> stream() {
    return iterable().stream();
  }
}
