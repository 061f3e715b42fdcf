package io.github.pieces4j.internal.json;

import java.time.Instant;
import java.util.Map;

/**
 * Is what an identifier stream keeps of a list of objects.
 *
 * @param versions identifier to the time of the object's last change, {@link #UNKNOWN} where the
 *     list does not tell; in the list's order, not to be changed
 */
public record IdentifierList(Map<String, Instant> versions) {
  /** Stands for a time that was not told. */
  public static final Instant UNKNOWN = Instant.MIN;
}
