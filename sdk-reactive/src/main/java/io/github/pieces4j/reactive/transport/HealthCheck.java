package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.discovery.ServerAnswer;
import io.github.pieces4j.http.BodyBuffer;
import io.github.pieces4j.operation.ConnectionOperations;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks a port, which may belong to any program, for its health. */
final class HealthCheck {
  private static final int MAX_BYTES = 1_024;

  private final HttpClient client;
  private final Duration timeout;

  HealthCheck(HttpClient client, DiscoverySettings settings) {
    int connectMillis = Math.toIntExact(settings.connectTimeout().toMillis());
    this.client =
        client
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis)
            .noProxy()
            .keepAlive(false);
    timeout = settings.timeout().dividedBy(4);
  }

  /** Returns what the port answers; empty if not in time, not with a 200 or at length. */
  Mono<ServerAnswer> ask(URI url) {
    return client
        .get()
        .uri(url.resolve(ConnectionOperations.HEALTH.path().template()))
        .response(
            (head, body) -> head.status().code() == 200 ? shortText(body) : Mono.<String>empty())
        .singleOrEmpty()
        .timeout(timeout)
        .onErrorComplete()
        .map(text -> new ServerAnswer(url, text.strip()));
  }

  private static Mono<String> shortText(Flux<ByteBuf> body) {
    BodyBuffer text = new BodyBuffer(MAX_BYTES);
    return body.all(part -> text.append(part.nioBuffer()))
        .filter(Boolean::booleanValue)
        .map(whole -> new String(text.toArray(), StandardCharsets.UTF_8));
  }
}
