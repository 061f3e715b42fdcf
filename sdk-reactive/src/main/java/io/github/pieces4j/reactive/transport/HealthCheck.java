package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.internal.discovery.ServerAnswer;
import io.github.pieces4j.internal.http.BodyBuffer;
import io.github.pieces4j.operation.ConnectionOperations;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;

/** A check of a port, which may belong to any program. */
final class HealthCheck {
  private static final int MAX_BYTES = 1_024;

  private final HttpClient client;
  private final DiscoveryTimeouts timeouts;

  HealthCheck(HttpClient client, DiscoveryTimeouts timeouts) {
    // Somebody listens, so only the answer can be late.
    int connectMillis = Math.toIntExact(timeouts.answer().toMillis());
    this.client =
        client
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
            .noProxy()
            .keepAlive(false);
    this.timeouts = timeouts;
  }

  /**
   * Returns what the port answers, if only that it is late; empty if it refuses, or answers not
   * with a 200 or at length.
   *
   * @param oneReady ends when another port is known to be ready
   */
  Mono<ServerAnswer> ask(URI url, Mono<Void> oneReady) {
    return client
        .get()
        .uri(url.resolve(ConnectionOperations.HEALTH.path().template()))
        .response(
            (head, body) -> head.status().code() == 200 ? shortText(body) : Mono.<String>empty())
        .doOnDiscard(Connection.class, Connection::dispose)
        .singleOrEmpty()
        .map(text -> new ServerAnswer(url, text.strip()))
        .onErrorComplete()
        .timeout(patience(oneReady), Mono.just(ServerAnswer.late(url)));
  }

  private Mono<Long> patience(Mono<Void> oneReady) {
    return Mono.firstWithSignal(
        Mono.delay(timeouts.answer()), oneReady.then(Mono.delay(timeouts.rival())));
  }

  private static Mono<String> shortText(Flux<ByteBuf> body) {
    BodyBuffer text = new BodyBuffer(MAX_BYTES);
    return body.all(part -> text.append(part.nioBuffer()))
        .filter(Boolean::booleanValue)
        .map(whole -> new String(text.toArray(), StandardCharsets.UTF_8));
  }
}
