package io.github.pieces4j.internal.value;

import io.github.pieces4j.error.PiecesModelException;
import io.github.pieces4j.error.UnreadableElement;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable list without null that remembers which elements of its JSON could not be read.
 *
 * <p>All lists of records are of this type, so two that differ in such elements only are not equal,
 * whichever is asked.
 */
public final class FrozenList<T> extends AbstractList<T> implements RandomAccess {
  private static final FrozenList<?> EMPTY = new FrozenList<>(new Object[0], List.of());

  private static final FrozenList<?> ABSENT = new FrozenList<>(new Object[0], List.of());

  private final Object[] items;
  private final List<UnreadableElement> unreadable;

  private FrozenList(Object[] items, List<UnreadableElement> unreadable) {
    this.items = items;
    this.unreadable = unreadable;
  }

  /** Returns a list of what another list holds; it must hold no null. */
  public static <T> List<T> of(List<T> items) {
    return items.isEmpty() ? empty() : new FrozenList<>(items.toArray(), List.of());
  }

  /** Returns a list with the elements that could not be read beside those that it holds. */
  public static <T> List<T> of(List<T> items, List<UnreadableElement> unreadable) {
    return unreadable.isEmpty()
        ? of(items)
        : new FrozenList<>(items.toArray(), List.copyOf(unreadable));
  }

  /** Returns the list without elements, which is always the same one. */
  @SuppressWarnings("unchecked") // Nothing in it has a type.
  public static <T> List<T> empty() {
    return (List<T>) EMPTY;
  }

  /**
   * Returns the list of a collection that the contract requires and that was not there: it has no
   * elements, and the collection is left out again when it is written, since an update replaces the
   * whole object on the server.
   */
  @SuppressWarnings("unchecked") // Nothing in it has a type.
  public static <T> List<T> absent() {
    return (List<T>) ABSENT;
  }

  /** Returns whether a list is that of a collection that was not there. */
  public static boolean isAbsent(@Nullable List<?> list) {
    return list == ABSENT;
  }

  static <T> List<T> copyOf(List<T> source, String component) {
    if (source instanceof FrozenList<T>) {
      return source;
    }
    for (T item : source) {
      if (item == null) {
        throw new PiecesModelException(component, "must not contain null");
      }
    }
    return of(source);
  }

  /** Returns the elements that could not be read when the list was, in their order. */
  public static List<UnreadableElement> unreadable(@Nullable List<?> list) {
    return list instanceof FrozenList<?> frozen ? frozen.unreadable : List.of();
  }

  @Override
  @SuppressWarnings("unchecked") // Only such items came in.
  public T get(int index) {
    return (T) items[index];
  }

  @Override
  public int size() {
    return items.length;
  }

  @Override
  public void forEach(Consumer<? super T> action) {
    for (int i = 0; i < items.length; i++) {
      action.accept(get(i));
    }
  }

  @Override
  public Object[] toArray() {
    return items.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return super.equals(other)
        && (!(other instanceof FrozenList<?> list) || unreadable.equals(list.unreadable));
  }

  @Override
  public int hashCode() {
    return super.hashCode();
  }
}
