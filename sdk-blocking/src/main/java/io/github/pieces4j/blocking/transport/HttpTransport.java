package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.StreamTransport;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sends exchanges over java.net.http; the caller's thread waits. */
public final class HttpTransport {
  private final PiecesOptions options;
  private final ExecutorService threads = DaemonThreads.pool();
  private final StreamThread streamThread = new StreamThread();
  private final ConnectionSlots slots;
  private final TransportFailures failures;
  private final Set<RunningExchange<?>> running = ConcurrentHashMap.newKeySet();

  /** Up to JDK 20 a client and its thread end only when nobody refers to it any more. */
  private volatile @Nullable HttpClient client;

  /**
   * Creates the transport; nothing is connected yet.
   *
   * @param customizer may change the JDK's client
   */
  public HttpTransport(PiecesOptions options, Consumer<HttpClient.Builder> customizer) {
    this.options = options;
    slots = new ConnectionSlots(options.callLimits());
    failures = new TransportFailures(options.connectTimeout(), () -> client == null);
    client = HttpClients.create(options, threads, customizer);
  }

  /** Makes one attempt of a call and waits for its answer. */
  public <R extends @Nullable Object> PiecesResponse<R> send(Exchange<R> exchange) {
    HttpRequest request =
        HttpRequests.of(exchange.wireRequest(), options)
            .timeout(HttpRequests.timeout(exchange))
            .build();
    try (RunningExchange<R> started = start(exchange, request)) {
      return started.read(started.head());
    }
  }

  /**
   * Makes one attempt of a call whose answer is a list, and waits for its head.
   *
   * @return the elements, which hold a connection until they are read or closed
   */
  public <T, C extends PiecesCollection<T>> Stream<T> elements(Exchange<C> exchange) {
    RunningExchange<C> started =
        start(exchange, HttpRequests.of(exchange.wireRequest(), options).build());
    try {
      Answer<C> answer = started.head();
      return answer.isSuccess()
          ? new ListElements<>(exchange, exchange.elements(answer), started).stream()
          : started.read(answer).value().stream();
    } catch (RuntimeException | Error failure) {
      started.close();
      throw failure;
    }
  }

  private <R extends @Nullable Object> RunningExchange<R> start(
      Exchange<R> exchange, HttpRequest request) {
    exchange.call().reached(CallPhase.CONNECTING);
    acquireSlot(exchange);
    try {
      exchange.call().reached(CallPhase.AWAITING_RESPONSE);
      RunningExchange<R> started =
          new RunningExchange<>(
              exchange, open().sendAsync(request, head -> new BodyParts()), failures, this::closed);
      running.add(started);
      closeIfLate(started);
      return started;
    } catch (RuntimeException | Error failure) {
      slots.release();
      throw failure;
    }
  }

  private void acquireSlot(Exchange<?> exchange) {
    try {
      slots.acquire(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw exchange.interrupted(e);
    }
  }

  /** The transport may have been closed while the exchange was being started. */
  private void closeIfLate(RunningExchange<?> started) {
    if (client == null) {
      started.close();
    }
  }

  private void closed(RunningExchange<?> exchange) {
    running.remove(exchange);
    slots.release();
  }

  private HttpClient open() {
    HttpClient open = client;
    if (open == null) {
      throw new PiecesClosedException("the client");
    }
    return open;
  }

  /**
   * Returns what a stream needs of this transport; it opens nothing yet.
   *
   * @param begin begins an attempt
   */
  public StreamTransport streams(
      IdentifierSource<?> source,
      StreamOptions own,
      Function<PiecesRequest<?>, CompletionStage<StreamExchange>> begin) {
    return new StreamSockets(source, streamThread, this::open, options, own, begin);
  }

  /** Returns the threads for work that may block. */
  public Executor threads() {
    return threads;
  }

  /** Aborts what runs, and closes connections and threads; closing again does nothing. */
  public void close() {
    HttpClient open = client;
    client = null;
    streamThread.close();
    running.forEach(RunningExchange::close);
    if (open != null) {
      HttpClientShutdown.shutdown(open);
    }
    threads.shutdown();
  }
}
