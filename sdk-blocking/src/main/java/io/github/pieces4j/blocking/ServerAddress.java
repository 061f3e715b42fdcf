package io.github.pieces4j.blocking;

import io.github.pieces4j.error.PiecesClosedException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The address of the server; one that was found and does not answer is looked for again. */
final class ServerAddress {
  private final Supplier<URI> search;
  private final ReentrantLock searching = new ReentrantLock();
  private volatile @Nullable URI known;

  /**
   * Creates it; nothing is looked for yet.
   *
   * @param search finds the server, or always returns the same
   */
  ServerAddress(Supplier<URI> search) {
    this.search = search;
  }

  URI get() {
    URI remembered = known;
    return remembered == null ? find() : remembered;
  }

  /** Returns the server for one who must not wait. */
  CompletionStage<URI> later(Executor threads) {
    URI remembered = known;
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
      URI found = known == null ? search.get() : known;
      known = found;
      return found;
    } finally {
      searching.unlock();
    }
  }

  /** Forgets the server, unless another one has been found meanwhile. */
  void forget(URI unreached) {
    if (unreached.equals(known)) {
      known = null;
    }
  }
}
