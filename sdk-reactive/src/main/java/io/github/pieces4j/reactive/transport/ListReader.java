package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.IncomingIdentifiers;
import io.netty.channel.Channel;
import io.netty.channel.ConnectTimeoutException;
import io.netty.handler.timeout.ReadTimeoutException;
import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufFlux;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** A reader of the list that a stream is reconciled with, as it arrives. */
final class ListReader {
  private final HttpClient client;
  private final Duration connectTimeout;
  private final Duration silence;

  /**
   * Creates a reader.
   *
   * @param silence how long nothing may come; the whole time is not limited, for lists may be long
   */
  ListReader(HttpClient client, Duration connectTimeout, Duration silence) {
    this.client =
        client
            .responseTimeout(silence)
            .doOnRequest((request, connection) -> releaseAtEnd(connection));
    this.connectTimeout = connectTimeout;
    this.silence = silence;
  }

  /**
   * Releases what came too late. A list that nobody waits for any more closes its connection, but
   * what is read until then has no reader, and Reactor Netty would keep it for ever.
   */
  private static void releaseAtEnd(Connection connection) {
    Channel channel = connection.channel();
    channel
        .closeFuture()
        .addListener(
            closed -> {
              if (!channel.eventLoop().isShuttingDown()) {
                channel.eventLoop().execute(connection::dispose);
              }
            });
  }

  Mono<IdentifierList> read(StreamExchange exchange) {
    return client
        .headers(headers -> exchange.wireRequest().headers().forEach(headers::set))
        .get()
        .uri(exchange.wireRequest().url())
        .response((response, body) -> list(exchange, response, body))
        .next()
        .onErrorMap(error -> failure(exchange, error));
  }

  private static Mono<IdentifierList> list(
      StreamExchange exchange, HttpClientResponse response, ByteBufFlux body) {
    int status = response.status().code();
    if (status != 200) {
      return Mono.error(
          exchange.listRefused(status, HttpResponses.headers(response.responseHeaders())));
    }
    IncomingIdentifiers incoming = exchange.incomingIdentifiers();
    return body.asByteArray().doOnNext(incoming::feed).then(Mono.fromSupplier(incoming::end));
  }

  private PiecesException failure(StreamExchange exchange, Throwable error) {
    if (error instanceof PiecesDecodeException unreadable) {
      return exchange.unreadable(unreadable);
    }
    if (error instanceof PiecesException known) {
      return known;
    }
    if (error instanceof ConnectTimeoutException) {
      return exchange.timedOut(CallPhase.CONNECTING, connectTimeout, error);
    }
    return error instanceof ReadTimeoutException
        ? exchange.timedOut(CallPhase.READING_LIST, silence, error)
        : exchange.disconnected(error);
  }
}
