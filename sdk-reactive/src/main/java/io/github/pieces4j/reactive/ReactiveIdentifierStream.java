package io.github.pieces4j.reactive;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.StreamCounters;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;

/**
 * A hot stream of the changes of one kind of objects.
 *
 * <pre>{@code
 * ReactivePiecesClient client = ReactivePiecesClient.create();
 * Disposable subscription =
 *     client
 *         .conversations()
 *         .watch()
 *         .subscribe(change -> System.out.println(change.id() + " " + change.kind()));
 * }</pre>
 *
 * <p>All subscribers of a client share one socket. It is opened by the first and closed a while
 * after the last has gone ({@code StreamOptions.grace}), and after a failure it is opened again and
 * reconciled with the server. Each subscriber begins with what is there, then gets each change. One
 * that is slower than the changes gets the latest of each object, and holds up no other.
 *
 * <p>Signals come on the stream's thread: do not block there. The streams complete when the client
 * is closed, and fail if the server refuses them for good ({@link
 * io.github.pieces4j.error.PiecesUnauthorizedException}, {@link
 * io.github.pieces4j.error.PiecesUnsupportedException}) or if {@code StreamOptions.maxAttempts}
 * connections in a row have failed.
 *
 * @param <T> the objects' type
 * @since 0.1
 */
public interface ReactiveIdentifierStream<T> {
  /**
   * Streams the server's frames as they come, and frames like them for what is there at the
   * beginning and for what was missed.
   */
  Flux<StreamedIdentifiers> batches();

  /** Streams which object changed, and how. */
  Flux<IdentifierEvent> events();

  /**
   * Streams which object changed, and the object as it is after the change.
   *
   * <p>Up to {@code StreamOptions.fetchConcurrency} objects are read at the same time, each after
   * its latest change; a deleted one is not. An object that cannot be read comes with the failure
   * after some tries, and comes again as soon as it can be read.
   */
  default Flux<ObjectChange<T>> watch() {
    return watch(event -> true);
  }

  /**
   * Streams those changes that are wanted, and the object of each as it is after the change.
   *
   * <p>No other object is read: {@code watch(event -> !event.isSnapshot())} begins with nothing and
   * brings what changes from now on.
   *
   * @param wanted tells which; asked on the stream's thread, so it must not block. If it throws,
   *     the stream fails with {@link io.github.pieces4j.error.PiecesStreamException}
   */
  Flux<ObjectChange<T>> watch(Predicate<? super IdentifierEvent> wanted);

  /** Streams the connection's state: the latest first. It opens no socket. */
  Flux<ConnectionEvent> connectionEvents();

  /** Returns what was counted since the client was created. */
  StreamCounters counters();
}
