package io.github.pieces4j.blocking.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that send requests for threads that may not wait for them.
 *
 * <p>{@code HttpClient.sendAsync} completes on the common pool, which a program may have filled,
 * and {@code HttpClient.send} waits for a future, where a worker of a {@link ForkJoinPool} may be
 * given foreign tasks to run. The workers of a pool that nobody else knows are never given any.
 */
final class SendingThreads implements Executor {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int MOST = 0x7fff;
  private static final int IDLE_SECONDS = 5;

  private final ForkJoinPool pool;

  /**
   * Creates the threads; each starts when it is needed.
   *
   * @param most how many requests may be under way at a time
   */
  SendingThreads(int most) {
    int bounded = Math.min(most, MOST);
    pool =
        new ForkJoinPool(
            bounded,
            SendingThreads::worker,
            null,
            true,
            0,
            bounded,
            0,
            saturated -> true,
            IDLE_SECONDS,
            TimeUnit.SECONDS);
  }

  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread worker = new ForkJoinWorkerThread(pool) {};
    worker.setName("pieces4j-" + COUNT.incrementAndGet());
    worker.setDaemon(true);
    return worker;
  }

  /**
   * Sends a request on one of these threads.
   *
   * @return the answer, completed there; its cancellation ends the connection
   * @throws RejectedExecutionException after the close
   */
  <T> CompletableFuture<HttpResponse<T>> send(
      HttpClient client, HttpRequest request, BodyHandler<T> handler) {
    Sending<T> sending = new Sending<>(client, request, handler);
    execute(sending);
    return sending;
  }

  @Override
  public void execute(Runnable sending) {
    pool.execute(sending);
  }

  /** Interrupts what is under way. */
  void close() {
    pool.shutdownNow();
  }
}
