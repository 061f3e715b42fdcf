package io.github.pieces4j.blocking.transport;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.FutureTask;

/** A request that one thread sends and that any thread may cancel. */
final class Sending<T> extends CompletableFuture<HttpResponse<T>> implements Runnable {
  private final boolean needsNoLookup;
  private final FutureTask<?> task;

  Sending(HttpClient client, HttpRequest request, BodyHandler<T> handler) {
    needsNoLookup = isDirect(client) && isAddress(request.uri().getHost());
    task = new FutureTask<>(() -> send(client, request, handler), null);
  }

  private void send(HttpClient client, HttpRequest request, BodyHandler<T> handler) {
    try {
      complete(client.send(request, handler));
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
      completeExceptionally(interruption);
    } catch (Exception | Error failure) {
      completeExceptionally(failure);
    }
  }

  private static boolean isDirect(HttpClient client) {
    return client.proxy().filter(proxy -> proxy != HttpClient.Builder.NO_PROXY).isEmpty();
  }

  static boolean isAddress(String host) {
    return host.equals("localhost")
        || host.startsWith("[")
        || host.chars().allMatch(part -> part == '.' || part >= '0' && part <= '9');
  }

  /**
   * Returns whether this thread may send it: a worker of a pool may be given foreign tasks to run
   * until the head comes, and no deadline ends the lookup of a name.
   */
  boolean mayRunHere() {
    return needsNoLookup && !(Thread.currentThread() instanceof ForkJoinWorkerThread);
  }

  /** Sends on this thread and waits for the head, until then or until a cancellation. */
  @Override
  public void run() {
    task.run();
    if (isCancelled()) {
      // The cancellation interrupted this thread for this request, and not for what comes next.
      Thread.interrupted();
    }
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
