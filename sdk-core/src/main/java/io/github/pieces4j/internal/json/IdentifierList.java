package io.github.pieces4j.internal.json;

import io.github.pieces4j.error.PiecesDecodeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an identifier stream keeps of a list of objects.
 *
 * @param versions identifier to the time of the object's last change, {@link #UNKNOWN} where the
 *     list does not tell; in the list's order, not to be changed
 * @param skipped how many elements of the list have no identifier that could be read
 */
public record IdentifierList(Map<String, Instant> versions, int skipped) {
  /** Stands for a time that was not told. */
  public static final Instant UNKNOWN = Instant.MIN;

  /** Creates a list all of whose elements could be read. */
  public IdentifierList(Map<String, Instant> versions) {
    this(versions, 0);
  }

  /** Returns what is wrong with the elements that were skipped; null if none was. */
  public @Nullable PiecesDecodeException problem() {
    return skipped == 0
        ? null
        : new PiecesDecodeException(
            "$.iterable", "elements with an \"id\"", skipped + " without one", null);
  }
}
