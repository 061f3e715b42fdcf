package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.hub.Cancellation;
import io.github.pieces4j.internal.hub.StreamTransport.ListListener;
import io.github.pieces4j.internal.json.IdentifierList;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reader of the list that a stream is reconciled with, as it arrives. */
final class ListReader {
  private final StreamExchange exchange;
  private final StreamThread thread;
  private final PiecesOptions options;
  private final ListListener listener;
  private final ListBodySubscriber body;
  private volatile Cancellation timer = () -> {};
  private volatile @Nullable CompletableFuture<?> response;
  private volatile boolean over;

  ListReader(
      StreamExchange exchange, StreamThread thread, PiecesOptions options, ListListener listener) {
    this.exchange = exchange;
    this.thread = thread;
    this.options = options;
    this.listener = listener;
    body = new ListBodySubscriber(exchange.incomingIdentifiers());
  }

  /** Begins to read unless the list was given up before. */
  void start(Supplier<HttpClient> client, SendingThreads sending) {
    if (over) {
      return;
    }
    HttpRequest request = HttpRequests.of(exchange.wireRequest(), options).build();
    CompletableFuture<HttpResponse<IdentifierList>> answer =
        sending.send(client.get(), request, this::body);
    response = answer;
    watch(0);
    answer.whenComplete(this::finish);
    if (over) {
      cancel();
    }
  }

  /** The whole time is not limited, for lists may be long; but something must come. */
  private void watch(long before) {
    timer = thread.schedule(options.callTimeout(), () -> judge(before));
  }

  private void judge(long before) {
    if (over) {
      return;
    }
    if (body.bytes() > before) {
      watch(body.bytes());
    } else {
      cancel();
      listener.failed(exchange.timedOut(CallPhase.READING_LIST, options.callTimeout(), null));
    }
  }

  private BodySubscriber<IdentifierList> body(HttpResponse.ResponseInfo info) {
    return info.statusCode() == 200
        ? body
        : BodySubscribers.replacing(new IdentifierList(Map.of()));
  }

  private void finish(@Nullable HttpResponse<IdentifierList> answer, @Nullable Throwable error) {
    if (over) {
      return;
    }
    over = true;
    timer.cancel();
    if (answer == null) {
      thread.tell(() -> listener.failed(failure(error)));
    } else if (answer.statusCode() == 200) {
      thread.tell(() -> listener.listed(answer.body()));
    } else {
      PiecesException refusal =
          exchange.listRefused(answer.statusCode(), HttpResponses.headers(answer));
      thread.tell(() -> listener.failed(refusal));
    }
  }

  private PiecesException failure(@Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    Throwable root =
        cause != null && cause.getCause() instanceof PiecesDecodeException nested ? nested : cause;
    if (root instanceof PiecesDecodeException unreadable) {
      return exchange.unreadable(unreadable);
    }
    return root instanceof HttpConnectTimeoutException
        ? exchange.timedOut(CallPhase.CONNECTING, options.connectTimeout(), root)
        : exchange.disconnected(root == null ? new IllegalStateException("no answer") : root);
  }

  void cancel() {
    over = true;
    timer.cancel();
    CompletableFuture<?> running = response;
    if (running != null) {
      running.cancel(true);
    }
  }
}
