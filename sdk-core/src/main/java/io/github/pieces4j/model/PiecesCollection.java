package io.github.pieces4j.model;

import io.github.pieces4j.internal.value.Membership;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of the API with the indices of what it holds.
 *
 * <p>It holds what is in {@link #iterable} and what is in {@link #indices}, without what has a
 * negative index. Servers may send the one, the other or both.
 *
 * @param <T> the items' type
 * @since 0.1
 */
public interface PiecesCollection<T> extends PiecesList<T> {
  /**
   * Returns identifier to index: zero or more for an item that is there, negative for one that was
   * removed.
   *
   * <p>Null where the server sent none; it may also be empty while there are items.
   */
  @Nullable Map<String, Long> indices();

  /**
   * Returns the items that are there, in the server's order.
   *
   * <p>Of what only {@link #indices} names there are no items: {@link #ids} has that, too.
   */
  @Override
  default Stream<T> stream() {
    Map<String, Long> indices = indices();
    return PiecesList.super.stream().filter(item -> !isRemoved(item, indices));
  }

  private static boolean isRemoved(Object item, @Nullable Map<String, Long> indices) {
    return item instanceof Identified identified && Membership.isRemoved(identified.id(), indices);
  }

  @Override
  default Set<String> ids() {
    return Membership.of(PiecesList.super.ids(), indices());
  }

  @Override
  default int size() {
    return ids().size();
  }
}
