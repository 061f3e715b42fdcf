package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.json.IdentifierList;
import io.github.pieces4j.request.StreamExchange;
import io.github.pieces4j.stream.hub.Cancellation;
import io.github.pieces4j.stream.hub.ListListener;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Reads the list that a stream is reconciled with, as it arrives. */
final class ListReading {
  private final StreamExchange exchange;
  private final StreamThread thread;
  private final ListListener listener;
  private final ListBody body;
  private volatile Cancellation timer = () -> {};
  private volatile @Nullable CompletableFuture<?> response;

  ListReading(StreamExchange exchange, StreamThread thread, ListListener listener) {
    this.exchange = exchange;
    this.thread = thread;
    this.listener = listener;
    body = new ListBody(exchange.incomingIdentifiers());
  }

  void start(HttpClient client, Duration silence) {
    HttpRequest.Builder request = HttpRequest.newBuilder(exchange.wireRequest().url());
    exchange.wireRequest().headers().forEach(request::header);
    watch(silence, 0);
    CompletableFuture<HttpResponse<IdentifierList>> answer =
        client.sendAsync(request.build(), this::body);
    response = answer;
    answer.whenComplete(this::finish);
  }

  /** The whole time is not limited, for lists may be long; but something must come. */
  private void watch(Duration silence, long before) {
    timer =
        thread.schedule(
            silence,
            () -> {
              if (body.bytes() > before) {
                watch(silence, body.bytes());
              } else {
                cancel();
                listener.failed(exchange.timedOut(CallPhase.READING_LIST, silence, null));
              }
            });
  }

  private BodySubscriber<IdentifierList> body(HttpResponse.ResponseInfo info) {
    return info.statusCode() == 200
        ? body
        : BodySubscribers.replacing(new IdentifierList(Map.of()));
  }

  private void finish(@Nullable HttpResponse<IdentifierList> answer, @Nullable Throwable error) {
    timer.cancel();
    if (answer == null) {
      thread.tell(() -> listener.failed(failure(error)));
    } else if (answer.statusCode() == 200) {
      thread.tell(() -> listener.listed(answer.body()));
    } else {
      PiecesException refusal =
          exchange.listRefused(answer.statusCode(), JdkResponses.headers(answer));
      thread.tell(() -> listener.failed(refusal));
    }
  }

  private PiecesException failure(@Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    Throwable root =
        cause != null && cause.getCause() instanceof PiecesDecodeException nested ? nested : cause;
    return root instanceof PiecesDecodeException unreadable
        ? exchange.unreadable(unreadable)
        : exchange.disconnected(root == null ? new IllegalStateException("no answer") : root);
  }

  void cancel() {
    timer.cancel();
    CompletableFuture<?> running = response;
    if (running != null) {
      running.cancel(true);
    }
  }
}
