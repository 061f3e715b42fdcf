package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.discovery.ServerAnswer;
import io.github.pieces4j.operation.ConnectionOperations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks ports for their health, a few at a time and within a bounded time. */
final class HealthScan implements AutoCloseable {
  private final Duration answerTimeout;
  private final long deadline;
  private final ExecutorService threads = DaemonThreads.pool();
  private final HttpClient client;

  HealthScan(DiscoverySettings settings) {
    answerTimeout = settings.timeout().dividedBy(4);
    deadline = System.nanoTime() + settings.timeout().toNanos();
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .sslContext(new TlsOnDemand())
            .connectTimeout(settings.connectTimeout())
            .executor(threads)
            .build();
  }

  List<ServerAnswer> ask(List<URI> urls) {
    List<ServerAnswer> answers = new ArrayList<>();
    for (int from = 0;
        from < urls.size() && remaining() > 0;
        from += DiscoverySettings.CONCURRENCY) {
      int to = Math.min(urls.size(), from + DiscoverySettings.CONCURRENCY);
      answers.addAll(askTogether(urls.subList(from, to)));
    }
    return answers;
  }

  private List<ServerAnswer> askTogether(List<URI> urls) {
    List<CompletableFuture<Optional<ServerAnswer>>> pending = urls.stream().map(this::ask).toList();
    return pending.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList();
  }

  private CompletableFuture<Optional<ServerAnswer>> ask(URI url) {
    URI health = url.resolve(ConnectionOperations.HEALTH.path().template());
    HttpRequest request = HttpRequest.newBuilder(health).build();
    CompletableFuture<HttpResponse<String>> asked =
        client.sendAsync(request, head -> new HealthBody());
    return asked
        .thenApply(response -> answer(url, response))
        .completeOnTimeout(Optional.empty(), waitingTime(), TimeUnit.NANOSECONDS)
        .exceptionally(error -> Optional.empty())
        .whenComplete((answer, error) -> asked.cancel(true));
  }

  private static Optional<ServerAnswer> answer(URI url, HttpResponse<String> response) {
    return response.statusCode() == 200
        ? Optional.of(new ServerAnswer(url, response.body().strip()))
        : Optional.empty();
  }

  private long waitingTime() {
    return Math.min(answerTimeout.toNanos(), Math.max(1, remaining()));
  }

  private long remaining() {
    return deadline - System.nanoTime();
  }

  @Override
  public void close() {
    HttpClientShutdown.shutdown(client);
    threads.shutdown();
  }
}
