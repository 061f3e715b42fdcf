package io.github.pieces4j.blocking;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import java.time.Duration;
import java.util.Optional;

/** Is an open stream of identifiers; for one reading thread at a time. */
public interface IdentifierStream extends AutoCloseable {
  /**
   * Waits for the next batch.
   *
   * @return the batch; empty if none came in time, or if the stream was closed on this side
   * @throws io.github.pieces4j.error.PiecesStreamException if the server ended the stream
   * @throws io.github.pieces4j.error.PiecesDecodeException if a frame is not what it should be
   */
  Optional<StreamedIdentifiers> poll(Duration timeout);

  /** Closes the stream and its WebSocket; closing again does nothing. */
  @Override
  void close();
}
