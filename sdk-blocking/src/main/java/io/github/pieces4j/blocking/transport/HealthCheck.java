package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.internal.discovery.ServerAnswer;
import io.github.pieces4j.operation.ConnectionOperations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Asks ports for their health, each once, a few at a time and within a bounded time. */
final class HealthCheck implements AutoCloseable {
  private final DiscoveryTimeouts timeouts;
  private final Queue<URI> unasked;
  private final Queue<ServerAnswer> answers = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<ServerAnswer> firstReady = new CompletableFuture<>();
  private final ExecutorService threads = DaemonThreads.pool();
  private final HttpClient client;

  HealthCheck(List<URI> urls, DiscoveryTimeouts timeouts) {
    this.timeouts = timeouts;
    unasked = new ConcurrentLinkedQueue<>(urls);
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .sslContext(new TlsOnDemand())
            .connectTimeout(timeouts.answer()) // Somebody listens, so only the answer can be late.
            .executor(threads)
            .build();
  }

  /**
   * Asks all ports and returns what they answered.
   *
   * @throws PiecesInterruptedException if the caller's thread is interrupted
   */
  List<ServerAnswer> answers() {
    CompletableFuture<?>[] lanes =
        Stream.generate(this::askOneAfterAnother)
            .limit(DiscoverySettings.CONCURRENCY)
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(lanes).get(timeouts.search().toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    } catch (TimeoutException e) {
      return List.copyOf(answers);
    } catch (ExecutionException e) {
      throw new IllegalStateException("asking a port fails with no exception", e);
    }
    return List.copyOf(answers);
  }

  private CompletableFuture<?> askOneAfterAnother() {
    URI url = unasked.poll();
    return url == null
        ? CompletableFuture.completedFuture(null)
        : ask(url)
            .thenCompose(
                answer -> {
                  answer.ifPresent(this::note);
                  return askOneAfterAnother();
                });
  }

  private void note(ServerAnswer answer) {
    answers.add(answer);
    if (answer.isReady()) {
      firstReady.complete(answer);
    }
  }

  /** Asks a port; the result is empty if it refuses, or says something else than its health. */
  private CompletableFuture<Optional<ServerAnswer>> ask(URI url) {
    URI health = url.resolve(ConnectionOperations.HEALTH.path().template());
    CompletableFuture<HttpResponse<String>> asked =
        client.sendAsync(HttpRequest.newBuilder(health).build(), head -> new HealthBody());
    CompletableFuture<Optional<ServerAnswer>> answer =
        asked.thenApply(response -> answer(url, response)).exceptionally(e -> Optional.empty());
    Optional<ServerAnswer> late = Optional.of(ServerAnswer.late(url));
    firstReady.thenRunAsync(
        () -> answer.complete(late),
        CompletableFuture.delayedExecutor(
            timeouts.rival().toNanos(), TimeUnit.NANOSECONDS, threads));
    return answer
        .completeOnTimeout(late, timeouts.answer().toNanos(), TimeUnit.NANOSECONDS)
        .whenComplete((done, error) -> asked.cancel(true));
  }

  private static Optional<ServerAnswer> answer(URI url, HttpResponse<String> response) {
    return response.statusCode() == 200
        ? Optional.of(new ServerAnswer(url, response.body().strip()))
        : Optional.empty();
  }

  @Override
  public void close() {
    unasked.clear();
    HttpClientShutdown.shutdown(client);
    threads.shutdown();
  }
}
