package io.github.pieces4j.blocking.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads on which requests are sent and the heads of their answers awaited.
 *
 * <p>{@code HttpClient.sendAsync} completes on the common pool, and {@code HttpClient.send} waits
 * for a future, on which threads of callers may be given foreign tasks to run. Both would make a
 * call wait for what a program does in the common pool. The workers of another {@link ForkJoinPool}
 * alone are never given any.
 */
final class SendingThreads {
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
   * Sends a request.
   *
   * @return the answer, completed on one of these threads; its cancellation ends the connection
   * @throws RejectedExecutionException after the close
   */
  <T> CompletableFuture<HttpResponse<T>> send(
      HttpClient client, HttpRequest request, BodyHandler<T> handler) {
    Sending<T> sending = new Sending<>(() -> client.send(request, handler));
    pool.execute(sending::run);
    return sending;
  }

  /** Interrupts what is under way. */
  void close() {
    pool.shutdownNow();
  }

  /** A request that one thread sends and that any thread may cancel. */
  private static final class Sending<T> extends CompletableFuture<HttpResponse<T>> {
    private final FutureTask<Boolean> task;

    Sending(Callable<HttpResponse<T>> send) {
      task = new FutureTask<>(() -> complete(send));
    }

    private boolean complete(Callable<HttpResponse<T>> send) {
      try {
        return complete(send.call());
      } catch (Exception | Error failure) {
        return completeExceptionally(failure);
      }
    }

    void run() {
      // A cancellation may have come too late for the request that this thread sent before.
      Thread.interrupted();
      task.run();
    }

    @Override
    public boolean cancel(boolean mayInterrupt) {
      boolean canceled = super.cancel(mayInterrupt);
      if (canceled) {
        task.cancel(true);
      }
      return canceled;
    }
  }
}
