package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.http.BodyBuffer;
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
  private final ListScanner scanner = new ListScanner();
  private final BodyBuffer element;
  private long index;

  /**
   * Creates a reader.
   *
   * @param maxBytes how many bytes an element may have
   * @param tooLarge makes what is thrown for an element that has more
   */
  public ElementReader(
      JsonDocuments documents,
      Class<T> type,
      int maxBytes,
      Supplier<? extends RuntimeException> tooLarge) {
    this.documents = documents;
    this.type = type;
    this.tooLarge = tooLarge;
    element = new BodyBuffer(maxBytes);
  }

  /** Takes the next part of the document; {@link #next} must have returned null before. */
  public void take(byte[] part) {
    scanner.take(part);
  }

  /**
   * Returns the next element, or null if it takes another part to find it.
   *
   * @throws PiecesDecodeException if this is no list, or the element is not what it should be
   */
  public @Nullable T next() {
    if (!scanner.advanceToElement()) {
      return null;
    }
    int from = scanner.position();
    boolean whole = scanner.advanceBehindElement();
    if (!element.append(scanner.part(), from, scanner.position())) {
      throw tooLarge.get();
    }
    return whole ? decode() : null;
  }

  private T decode() {
    try {
      return documents.decode(element.array(), element.size(), type);
    } catch (PiecesDecodeException e) {
      throw e.within("$.iterable[" + index + "]");
    } finally {
      index++;
      element.clear();
    }
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
