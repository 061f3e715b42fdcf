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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A question to ports for their health: each once, a few at a time and within a bounded time. */
final class HealthCheck implements AutoCloseable {
  /** A port that was asked and has not answered. */
  private record Asked(URI url, CompletableFuture<?> answer, long since) {}

  /** What came of one port; its answer is null if it refused, or is another program's. */
  private record Outcome(URI url, @Nullable ServerAnswer answer) {}

  private final DiscoveryTimeouts timeouts;
  private final Queue<URI> unasked;
  private final List<Asked> asked = new ArrayList<>();
  private final BlockingQueue<Outcome> outcomes = new LinkedBlockingQueue<>();
  private final List<ServerAnswer> answers = new ArrayList<>();
  private final SendingThreads sending = new SendingThreads(DiscoverySettings.CONCURRENCY);
  private final HttpClient client;
  private long firstReady = Long.MAX_VALUE;

  HealthCheck(List<URI> urls, DiscoveryTimeouts timeouts) {
    this.timeouts = timeouts;
    unasked = new ArrayDeque<>(urls);
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(HttpClient.Builder.NO_PROXY)
            .sslContext(new TlsOnDemand())
            .connectTimeout(timeouts.answer()) // Somebody listens, so only the answer can be late.
            .executor(Runnable::run)
            .build();
  }

  /**
   * Asks all ports and returns what they answered.
   *
   * @throws PiecesInterruptedException if the caller's thread is interrupted
   */
  List<ServerAnswer> answers() {
    long end = System.nanoTime() + timeouts.search().toNanos();
    try {
      askMore();
      while (!asked.isEmpty() && end - System.nanoTime() > 0) {
        Outcome outcome = await(Math.min(end, nextLate()) - System.nanoTime());
        if (outcome != null) {
          note(outcome);
        }
        giveUpLate();
        askMore();
      }
      return List.copyOf(answers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PiecesInterruptedException(null, e);
    }
  }

  private @Nullable Outcome await(long nanos) throws InterruptedException {
    return ManagedWait.upTo(
        Math.max(0, nanos), limit -> outcomes.poll(limit, TimeUnit.NANOSECONDS));
  }

  private void askMore() {
    while (asked.size() < DiscoverySettings.CONCURRENCY && !unasked.isEmpty()) {
      ask(unasked.remove());
    }
  }

  private void ask(URI url) {
    URI health = url.resolve(ConnectionOperations.HEALTH.path().template());
    CompletableFuture<HttpResponse<String>> answer =
        sending.send(client, HttpRequest.newBuilder(health).build(), head -> new HealthBody());
    asked.add(new Asked(url, answer, System.nanoTime()));
    answer.whenComplete((response, failure) -> outcomes.add(outcome(url, response)));
  }

  private static Outcome outcome(URI url, @Nullable HttpResponse<String> response) {
    return new Outcome(
        url,
        response != null && response.statusCode() == 200
            ? new ServerAnswer(url, response.body().strip())
            : null);
  }

  private void note(Outcome outcome) {
    if (!asked.removeIf(port -> port.url().equals(outcome.url()))) {
      return; // It was given up before.
    }
    ServerAnswer answer = outcome.answer();
    if (answer != null) {
      answers.add(answer);
      if (answer.isReady()) {
        firstReady = Math.min(firstReady, System.nanoTime());
      }
    }
  }

  private void giveUpLate() {
    long now = System.nanoTime();
    List<Asked> late = asked.stream().filter(port -> lateAt(port) - now <= 0).toList();
    asked.removeAll(late);
    for (Asked port : late) {
      answers.add(ServerAnswer.late(port.url()));
      port.answer().cancel(true);
    }
  }

  private long nextLate() {
    return asked.stream().map(this::lateAt).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Another port that is ready leaves the others little time. */
  private long lateAt(Asked port) {
    long late = port.since() + timeouts.answer().toNanos();
    return firstReady == Long.MAX_VALUE
        ? late
        : Math.min(late, Math.max(firstReady, port.since()) + timeouts.rival().toNanos());
  }

  @Override
  public void close() {
    unasked.clear();
    HttpClientShutdown.shutdown(client);
    sending.close();
  }
}
