package io.github.pieces4j.server.store;

import io.github.pieces4j.json.PiecesJson;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is an object that was put in place, or one that was removed.
 *
 * @param id the object's identifier
 * @param object the record as it is now, null if it was removed
 */
public record ObjectChange(StoredKind kind, String id, @Nullable Object object) {
  /** Returns the object as JSON in UTF-8, unknown properties included; empty if it was removed. */
  public Optional<byte[]> json() {
    return Optional.ofNullable(object).map(PiecesJson::encode);
  }
}
