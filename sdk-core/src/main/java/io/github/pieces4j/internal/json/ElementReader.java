package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.UnreadableElement;
import io.github.pieces4j.internal.http.BodyBuffer;
import io.github.pieces4j.internal.json.codec.ElementOutline;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A decoder of a list's elements, one by one while the parts of its document arrive; not
 * thread-safe.
 *
 * <p>It holds one part and one element, whatever the size of the list. What the list has beside its
 * elements is not decoded.
 *
 * @param <T> the elements' type
 */
public final class ElementReader<T> {
  private final JsonDocuments documents;
  private final Class<T> type;
  private final Supplier<? extends RuntimeException> tooLarge;
  private final Consumer<UnreadableElement> unreadable;
  private final ListScanner scanner = new ListScanner();
  private final BodyBuffer element;
  private long index;

  /**
   * Creates a reader.
   *
   * @param maxBytes how many bytes an element may have
   * @param tooLarge makes what is thrown for an element that has more
   * @param unreadable is told of each element that is not what it should be
   */
  public ElementReader(
      JsonDocuments documents,
      Class<T> type,
      int maxBytes,
      Supplier<? extends RuntimeException> tooLarge,
      Consumer<UnreadableElement> unreadable) {
    this.documents = documents;
    this.type = type;
    this.tooLarge = tooLarge;
    this.unreadable = unreadable;
    element = new BodyBuffer(maxBytes);
  }

  /** Takes the next part of the document; {@link #next} must have returned null before. */
  public void take(byte[] part) {
    scanner.take(part);
  }

  /**
   * Returns the next element, or null if it takes another part to find it.
   *
   * <p>An element that is not what it should be is told, and the next one returned.
   *
   * @throws PiecesDecodeException if this is no list, or no JSON
   */
  public @Nullable T next() {
    T next = null;
    while (next == null && scanner.advanceToElement()) {
      int from = scanner.position();
      boolean whole = scanner.advanceBehindElement();
      if (!element.append(scanner.part(), from, scanner.position())) {
        throw tooLarge.get();
      }
      next = whole ? decode() : null;
    }
    return next;
  }

  private @Nullable T decode() {
    try {
      return documents.decode(element.array(), element.size(), type);
    } catch (PiecesDecodeException e) {
      tellUnreadable(e);
      return null;
    } finally {
      index++;
      element.clear();
    }
  }

  private void tellUnreadable(PiecesDecodeException failure) {
    UnreadableElement told;
    try {
      told = ElementOutline.of(index, element.array(), element.size(), failure);
    } catch (PiecesDecodeException malformed) {
      throw malformed.within("$.iterable[" + index + "]");
    }
    unreadable.accept(told);
  }

  /**
   * Called when no part follows.
   *
   * @throws PiecesDecodeException if the document is not complete, or was no list
   */
  public void finish() {
    scanner.requireEnd();
  }
}
