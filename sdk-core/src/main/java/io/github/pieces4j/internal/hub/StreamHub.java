package io.github.pieces4j.internal.hub;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.codec.StreamFrame;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.IdentifierSource;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shares one socket among all subscribers of a stream.
 *
 * <p>The first subscriber opens the socket, and it is closed a while after the last has gone. All
 * that happens inside happens on the transport's thread; the public methods may be called from any.
 */
public final class StreamHub {
  private static final Logger LOGGER = LoggerFactory.getLogger("io.github.pieces4j.streams");

  private final StreamParts parts;
  private final IdentifierLedger ledger;
  private final StreamConnection connection;
  private final Audience audience = new Audience(this::dismiss);
  private Cancellation grace = StreamParts.NOTHING;
  private long published;
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
    parts = new StreamParts(source, options, transport, random, new LiveCounters());
    ledger = new IdentifierLedger(source, options.reconciliation() != Reconciliation.OFF);
    connection = new StreamConnection(parts, new Receiver(), new Owner());
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
    audience.add(subscriber);
    if (!connection.isStarted()) {
      connection.start();
    } else if (ledger.size() > 0) {
      audience.offer(subscriber, Publication.ofBeginning(ledger.snapshot()));
    }
  }

  /** Removes a subscriber; the others notice nothing. */
  public void unsubscribe(HubSubscriber subscriber) {
    execute(() -> dismiss(subscriber));
  }

  private void dismiss(HubSubscriber subscriber) {
    audience.remove(subscriber);
    if (!audience.hasSubscribers() && connection.isStarted()) {
      grace.cancel();
      grace = parts.transport().schedule(parts.options().grace(), this::rest);
    }
  }

  private void rest() {
    if (!audience.hasSubscribers()) {
      stop(ConnectionEvent.closed(null));
    }
  }

  private void stop(ConnectionEvent event) {
    grace.cancel();
    connection.stop();
    ledger.clear();
    published = ledger.changes();
    audience.changed(event);
  }

  /** Adds an observer: it is told the latest state and each one after it; opens nothing. */
  public void observe(ConnectionObserver observer) {
    execute(() -> admit(observer), observer::completed);
  }

  private void admit(ConnectionObserver observer) {
    audience.add(observer);
    if (closed) {
      audience.dismissObservers();
    }
  }

  /** Removes an observer. */
  public void ignore(ConnectionObserver observer) {
    execute(() -> audience.remove(observer));
  }

  /** Completes all subscribers and observers, for good; closing again does nothing. */
  public void close() {
    closed = true;
    execute(this::shut);
  }

  private void shut() {
    stop(ConnectionEvent.closed(null));
    audience.dismiss(HubSubscriber::completed);
    audience.dismissObservers();
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

  /** Asks for another list, for somebody doubts what the last one said. */
  void reconcile() {
    connection.reconcile();
  }

  private void execute(Runnable task, Runnable late) {
    try {
      parts.transport().execute(task);
    } catch (RejectedExecutionException e) {
      late.run();
    }
  }

  /** Lets a subscriber that fell far behind have what it missed. */
  public void catchUp(HubSubscriber subscriber) {
    execute(() -> audience.resume(subscriber, ledger::changedSince));
  }

  private void publish(List<Delta> deltas, @Nullable StreamedIdentifiers frame) {
    if (frame != null || !deltas.isEmpty()) {
      audience.offer(Publication.ofChanges(deltas, frame, published));
      published = ledger.changes();
    }
  }

  /** Lets the ledger find what changed. */
  private final class Receiver implements FrameReceiver {
    @Override
    public void connected() {
      ledger.connected();
    }

    @Override
    public void listAsked() {
      ledger.listAsked();
    }

    @Override
    public boolean received(StreamFrame frame) {
      List<Delta> deltas = ledger.frame(frame.batch().iterable());
      boolean undecided = ledger.needsList();
      // Whoever got the frame as it came would believe what only a list decides.
      publish(deltas, undecided ? null : frame.batch());
      return undecided;
    }

    @Override
    public void missed() {
      ledger.missed();
    }

    @Override
    public void listFailed(boolean forGood) {
      publish(ledger.listFailed(forGood), null);
    }

    @Override
    public boolean listed(IdentifierList list) {
      publish(ledger.listed(list), null);
      return ledger.needsList();
    }
  }

  private final class Owner implements StreamConnection.Owner {
    @Override
    public void changed(ConnectionEvent event) {
      audience.changed(event);
    }

    @Override
    public void gaveUp(PiecesException reason) {
      stop(ConnectionEvent.closed(reason));
      audience.dismiss(subscriber -> subscriber.failed(reason));
    }
  }
}
