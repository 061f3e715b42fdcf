package io.github.pieces4j.blocking;

import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesClosedException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The address of the server; one that was found and does not answer is looked for again. */
final class ServerAddress {
  private final Supplier<ServerLocation> search;
  private final ReentrantLock searching = new ReentrantLock();
  private volatile ServerLocation known = ServerLocation.UNKNOWN;

  /**
   * Creates it; nothing is looked for yet.
   *
   * @param search finds the server
   */
  ServerAddress(Supplier<ServerLocation> search) {
    this.search = search;
  }

  /** Creates it for a server that is given. */
  static ServerAddress of(URI given) {
    ServerAddress address = new ServerAddress(() -> ServerLocation.given(given));
    address.known = ServerLocation.given(given);
    return address;
  }

  URI get() {
    URI remembered = known.url();
    return remembered == null ? find() : remembered;
  }

  /** Returns what is known, without looking for it. */
  ServerLocation known() {
    return known;
  }

  /** Returns the server for one who must not wait. */
  CompletionStage<URI> later(Executor threads) {
    URI remembered = known.url();
    if (remembered != null) {
      return CompletableFuture.completedFuture(remembered);
    }
    try {
      return CompletableFuture.supplyAsync(this::find, threads);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(new PiecesClosedException("the client"));
    }
  }

  private URI find() {
    searching.lock();
    try {
      if (known.url() == null) {
        known = search.get();
      }
      return Objects.requireNonNull(known.url());
    } finally {
      searching.unlock();
    }
  }

  /** Forgets the server, unless another one has been found meanwhile. */
  void forget(URI unreached) {
    if (unreached.equals(known.url()) && known.means() != ServerLocation.Means.OPTION) {
      known = ServerLocation.UNKNOWN;
    }
  }
}
