package io.github.pieces4j.blocking;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;

/**
 * The stream of changes of one kind of objects.
 *
 * <p>All {@link EventStream}s of a client share one socket. It is opened by the first and closed a
 * while after the last was ({@code StreamOptions.grace}), and after a failure it is opened again
 * and reconciled with the server. Each begins with what is there, then gets each change. One that
 * is read more slowly than the changes come gets the latest of each object, and holds up no other.
 *
 * <p>The streams end when the client is closed, and fail if the server refuses them for good
 * ({@link io.github.pieces4j.error.PiecesUnauthorizedException}, {@link
 * io.github.pieces4j.error.PiecesUnsupportedException}) or if {@code StreamOptions.maxAttempts}
 * connections in a row have failed.
 *
 * @param <T> the objects' type
 * @since 0.1
 */
public interface IdentifierStream<T> {
  /**
   * Opens a stream of the server's frames as they come, and of frames like them for what is there
   * at the beginning and for what was missed.
   */
  EventStream<StreamedIdentifiers> batches();

  /** Opens a stream that tells which object changed, and how. */
  EventStream<IdentifierEvent> events();

  /**
   * Opens a stream that tells which object changed, and brings the object as it is after the
   * change.
   *
   * <p>Up to {@code StreamOptions.fetchConcurrency} objects are read at the same time, on threads
   * of the client and a few ahead of whoever polls, each after its latest change; a deleted one is
   * not. An object that cannot be read comes with the failure after some tries, and comes again as
   * soon as it can be read. A poll takes no longer than it may, and closing the stream wakes it.
   */
  default EventStream<ObjectChange<T>> watch() {
    return watch(event -> true);
  }

  /**
   * Opens a stream that tells those changes that are wanted, and brings the object of each as it is
   * after the change.
   *
   * <p>No other object is read: {@code watch(event -> !event.isSnapshot())} begins with nothing and
   * brings what changes from now on.
   *
   * @param wanted tells which; asked on the streams' thread, so it must not block. If it throws,
   *     the stream fails with {@link io.github.pieces4j.error.PiecesStreamException}
   */
  EventStream<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted);

  /** Opens a stream of the connection's state, the latest first. It opens no socket. */
  EventStream<ConnectionEvent> connectionEvents();

  /** Returns what was counted since the client was created. */
  StreamCounters counters();
}
