package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesClosedException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The client of java.net.http that calls go over, made anew before it would lend a connection that
 * was idle for too long.
 *
 * <p>From JDK 20 on, a client closes such connections itself. Before that it keeps them for 20
 * minutes, unless a property of the whole JVM says otherwise, and what lies between may have
 * forgotten them long before without a word. The oldest of its idle connections is lent first.
 */
final class CallClient {
  /** How long JDK 20 and later keep an idle connection. */
  static final Duration LONGEST_IDLE = Duration.ofSeconds(30);

  private final Supplier<HttpClient> maker;
  private final LongSupplier nanoTime;
  private final boolean renewing;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile @Nullable Generation current;

  /** One client and what runs over it. */
  static final class Generation {
    private final HttpClient client;
    private final Deque<Long> idleSince = new ArrayDeque<>();
    private int running;
    private boolean retired;

    private Generation(HttpClient client) {
      this.client = client;
    }

    HttpClient client() {
      return client;
    }
  }

  CallClient(Supplier<HttpClient> maker) {
    this(maker, System::nanoTime, Runtime.version().feature() < 20);
  }

  /**
   * Creates it with a time of its own.
   *
   * @param renewing whether clients keep idle connections for too long
   */
  CallClient(Supplier<HttpClient> maker, LongSupplier nanoTime, boolean renewing) {
    this.maker = maker;
    this.nanoTime = nanoTime;
    this.renewing = renewing;
    current = new Generation(maker.get());
  }

  /**
   * Returns the client for one exchange.
   *
   * @throws PiecesClosedException after the close
   */
  Generation lease() {
    Generation old = null;
    lock.lock();
    try {
      Generation leased = open();
      if (isStale(leased)) {
        old = leased;
        old.retired = true;
        leased = new Generation(maker.get());
        current = leased;
      }
      leased.idleSince.pollFirst();
      leased.running++;
      return leased;
    } finally {
      lock.unlock();
      if (old != null && old.running == 0) {
        HttpClientShutdown.shutdown(old.client);
      }
    }
  }

  private Generation open() {
    Generation open = current;
    if (open == null) {
      throw new PiecesClosedException("the client");
    }
    return open;
  }

  private boolean isStale(Generation generation) {
    Long oldest = generation.idleSince.peekFirst();
    return oldest != null && nanoTime.getAsLong() - oldest > LONGEST_IDLE.toNanos();
  }

  /**
   * Takes a client back from an exchange that is over.
   *
   * @param reusable whether the connection of the exchange may serve again
   */
  void giveBack(Generation leased, boolean reusable) {
    boolean last;
    lock.lock();
    try {
      leased.running--;
      if (reusable && renewing) {
        leased.idleSince.addLast(nanoTime.getAsLong());
      }
      last = leased.retired && leased.running == 0;
    } finally {
      lock.unlock();
    }
    if (last) {
      HttpClientShutdown.shutdown(leased.client);
    }
  }

  boolean isClosed() {
    return current == null;
  }

  /**
   * Lends no more. Nothing here refers to the client then, for up to JDK 20 it ends only when
   * nothing does.
   *
   * @return what ends the client, when no exchange runs any more
   */
  Runnable close() {
    lock.lock();
    try {
      Generation last = current;
      current = null;
      return last == null ? () -> {} : () -> HttpClientShutdown.shutdown(last.client);
    } finally {
      lock.unlock();
    }
  }
}
