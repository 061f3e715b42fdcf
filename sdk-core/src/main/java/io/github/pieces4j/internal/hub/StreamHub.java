package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub of a stream: one socket that all subscribers share.
 *
 * <p>The first subscriber opens the socket, and it is closed a while after the last has gone. All
 * that happens inside happens on the transport's thread; the public methods may be called from any.
 */
public final class StreamHub {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final StreamParts parts;
  private final Subscribers subscribers = new Subscribers(this::dismiss);
  private final StreamConnection connection;
  private Cancellation grace = StreamParts.NOTHING;
  private volatile boolean closed;

  /**
   * Creates a hub; nothing is opened yet.
   *
   * @param random spreads the waits of the backoff
   */
  public StreamHub(
      IdentifierSource<?> source,
      StreamOptions options,
      StreamTransport transport,
      RandomGenerator random) {
    GuardedTransport guarded = new GuardedTransport(transport, this::recover);
    ProblemLog problems = new ProblemLog(source.name(), transport::nanoTime);
    ListStaleness staleness = new ListStaleness(transport::nanoTime, options.maxLag());
    boolean reconciles = options.reconciliation() != Reconciliation.OFF;
    IdentifierLedger ledger = new IdentifierLedger(source, reconciles, staleness);
    LiveCounters counters = new LiveCounters();
    parts =
        new StreamParts(source, options, guarded, random, counters, problems, ledger, subscribers);
    connection = new StreamConnection(parts, this);
  }

  /** Returns the counters of this stream. */
  public LiveCounters counters() {
    return parts.counters();
  }

  /** Adds a subscriber: it is offered all that is known, and then each change. */
  public void subscribe(HubSubscriber subscriber) {
    execute(() -> admit(subscriber), subscriber::completed);
  }

  private void admit(HubSubscriber subscriber) {
    if (closed) {
      subscriber.completed();
      return;
    }
    grace.cancel();
    subscribers.welcome(subscriber, parts.ledger().known());
    if (!connection.isStarted()) {
      connection.start();
    }
  }

  /** Removes a subscriber; the others notice nothing. */
  public void unsubscribe(HubSubscriber subscriber) {
    execute(() -> dismiss(subscriber));
  }

  private void dismiss(HubSubscriber subscriber) {
    subscribers.remove(subscriber);
    if (!subscribers.hasSubscribers() && connection.isStarted()) {
      grace.cancel();
      grace = parts.transport().schedule(parts.options().grace(), this::rest);
    }
  }

  private void rest() {
    if (!subscribers.hasSubscribers()) {
      stop(ConnectionEvent.closed(null));
    }
  }

  private void stop(ConnectionEvent event) {
    grace.cancel();
    connection.stop();
    parts.ledger().clear();
    subscribers.changed(event);
  }

  /** Adds an observer: it is told the latest state and each one after it; opens nothing. */
  public void observe(ConnectionObserver observer) {
    execute(() -> admit(observer), observer::completed);
  }

  private void admit(ConnectionObserver observer) {
    subscribers.add(observer);
    if (closed) {
      subscribers.dismissObservers();
    }
  }

  /** Removes an observer. */
  public void ignore(ConnectionObserver observer) {
    execute(() -> subscribers.remove(observer));
  }

  /** Completes all subscribers and observers, for good; closing again does nothing. */
  public void close() {
    closed = true;
    execute(this::shut);
  }

  private void shut() {
    try {
      stop(ConnectionEvent.closed(null));
    } finally {
      subscribers.dismiss(HubSubscriber::completed);
      subscribers.dismissObservers();
    }
  }

  /** Logs what code of a subscriber threw, and returns what that subscriber is to be told. */
  public static PiecesException mistake(Throwable thrown) {
    LOGGER.error("a subscriber of a stream failed, and gets no more", thrown);
    String problem = "code of this subscriber failed on the stream's thread, and it gets no more";
    return new PiecesStreamException(problem, null, thrown);
  }

  StreamParts parts() {
    return parts;
  }

  /** Runs a task on the stream's thread, unless the stream has ended for good. */
  void execute(Runnable task) {
    execute(task, () -> {});
  }

  private void execute(Runnable task, Runnable late) {
    try {
      parts.transport().execute(task);
    } catch (RejectedExecutionException e) {
      late.run();
    }
  }

  /** Asks for another list, for somebody doubts what the last one said. */
  void reconcile() {
    connection.reconcile();
  }

  /** Gives a subscriber that fell far behind what it missed. */
  public void catchUp(HubSubscriber subscriber) {
    execute(() -> subscribers.resume(subscriber, parts.ledger().known()));
  }

  /** Ends the stream, for no further attempt could help. */
  void giveUp(PiecesException reason) {
    stop(ConnectionEvent.closed(reason));
    subscribers.dismiss(subscriber -> subscriber.failed(reason));
  }

  /** Connects anew after a failure that nobody foresaw, so that the next list mends the view. */
  private void recover(PiecesException failure) {
    if (subscribers.hasSubscribers()) {
      connection.abandon(failure);
    }
  }
}
