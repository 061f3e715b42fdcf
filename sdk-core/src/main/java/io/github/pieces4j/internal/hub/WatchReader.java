package io.github.pieces4j.internal.hub;

import io.github.pieces4j.error.PiecesException;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * A reader of a watch's objects, which a client provides; neither method may block or throw.
 *
 * @param <T> the objects' type
 */
public interface WatchReader<T> {
  /**
   * Begins to read an object, on any thread, within the time that calls may take.
   *
   * @param found called with the object as it was read
   * @param failed called instead if it was not
   * @return ends the reading; what comes of it later means nothing
   */
  Cancellation read(String id, Consumer<? super T> found, Consumer<PiecesException> failed);

  /** Returns when an object was changed last. */
  Instant version(T object);
}
