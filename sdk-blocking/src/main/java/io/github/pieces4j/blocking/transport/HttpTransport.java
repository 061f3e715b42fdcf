package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.CallPhase;
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

/** The way of exchanges over java.net.http; the caller's thread waits. */
public final class HttpTransport {
  /** Those of streams, which read their lists one after the other. */
  private static final int OTHER_REQUESTS = 16;

  private final PiecesOptions options;
  private final ExecutorService threads = DaemonThreads.pool();
  private final StreamThread streamThread = new StreamThread();
  private final SendingThreads sending;
  private final ConnectionSlots calls;
  private final ConnectionSlots lists;
  private final ForgottenLists forgotten = new ForgottenLists();
  private final TransportFailures failures;
  private final Set<RunningExchange<?>> running = ConcurrentHashMap.newKeySet();
  private final CallClient client;
  private final StreamClient streamClient;

  /**
   * Creates the transport; nothing is connected yet.
   *
   * @param customizer may change each client of the JDK that is made
   */
  public HttpTransport(PiecesOptions options, Consumer<HttpClient.Builder> customizer) {
    this.options = options;
    CallLimits limits = options.callLimits();
    calls =
        new ConnectionSlots(
            "CallLimits.maxConnections",
            limits.maxConnections(),
            limits.maxPendingCalls(),
            forgotten::giveBack);
    lists =
        new ConnectionSlots(
            "CallLimits.maxOpenLists",
            limits.maxOpenLists(),
            limits.maxPendingCalls(),
            forgotten::giveBack);
    sending = new SendingThreads(limits.maxConnections() + limits.maxOpenLists() + OTHER_REQUESTS);
    client = new CallClient(() -> HttpClients.create(options, threads, customizer));
    streamClient = new StreamClient(() -> HttpClients.create(options, threads, customizer));
    failures = new TransportFailures(options.connectTimeout(), client::isClosed);
  }

  /** Makes one attempt of a call and waits for its answer. */
  public <R extends @Nullable Object> PiecesResponse<R> send(Exchange<R> exchange) {
    HttpRequest.Builder request =
        HttpRequests.of(exchange.wireRequest(), options).timeout(HttpRequests.timeout(exchange));
    try (RunningExchange<R> started = start(exchange, request, calls)) {
      started.send(sending);
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
        start(exchange, HttpRequests.of(exchange.wireRequest(), options), lists);
    try {
      started.sendOn(sending);
      Answer<C> answer = started.head();
      return answer.isSuccess()
          ? opened(new ListElements<>(exchange, exchange.elements(answer), started), started)
          : started.read(answer).value().stream();
    } catch (RuntimeException | Error failure) {
      started.close();
      throw failure;
    }
  }

  private <T> Stream<T> opened(ListElements<T> elements, RunningExchange<?> started) {
    forgotten.opened(elements, started);
    return elements.stream();
  }

  private <R extends @Nullable Object> RunningExchange<R> start(
      Exchange<R> exchange, HttpRequest.Builder request, ConnectionSlots slots) {
    exchange.call().reached(CallPhase.CONNECTING);
    slots.acquire(exchange);
    try {
      exchange.call().reached(CallPhase.AWAITING_RESPONSE);
      RunningExchange<R> started = start(exchange, request.build(), slots, client.lease());
      running.add(started);
      closeIfLate(started);
      return started;
    } catch (RuntimeException | Error failure) {
      slots.release();
      throw failure;
    }
  }

  private <R extends @Nullable Object> RunningExchange<R> start(
      Exchange<R> exchange,
      HttpRequest request,
      ConnectionSlots slots,
      CallClient.Generation leased) {
    AnswerParts parts = new AnswerParts();
    return new RunningExchange<>(
        exchange,
        parts,
        new Sending<>(leased.client(), request, parts),
        failures,
        ended -> {
          running.remove(ended);
          client.giveBack(leased, ended.isComplete());
          slots.release();
        });
  }

  /** The transport may have been closed while the exchange was being started. */
  private void closeIfLate(RunningExchange<?> started) {
    if (client.isClosed()) {
      started.close();
    }
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
    return new StreamSockets(source, streamThread, streamClient, sending, options, own, begin);
  }

  /** Returns the threads for work that may block. */
  public Executor threads() {
    return threads;
  }

  /** Aborts what runs, and closes connections and threads; closing again does nothing. */
  public void close() {
    Runnable shutdown = client.close();
    streamThread.close();
    running.forEach(RunningExchange::close);
    shutdown.run();
    streamClient.close();
    sending.close();
    threads.shutdown();
  }
}
