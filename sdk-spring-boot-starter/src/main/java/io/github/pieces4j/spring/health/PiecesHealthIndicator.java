package io.github.pieces4j.spring.health;

import io.github.pieces4j.http.Redaction;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/** Is up if the server says {@code ok}; tells the server's version and what else it said. */
final class PiecesHealthIndicator extends AbstractReactiveHealthIndicator {
  private static final String READY = "ok";
  private static final int MOST_CHARACTERS = 200;

  private final ReactivePiecesClient client;
  private final Duration timeout;

  PiecesHealthIndicator(ReactivePiecesClient client, Duration timeout) {
    super("Pieces OS does not tell its health");
    this.client = client;
    this.timeout = timeout;
  }

  @Override
  protected Mono<Health> doHealthCheck(Health.Builder builder) {
    return client
        .connection()
        .health()
        .flatMap(text -> text.startsWith(READY) ? up(builder) : Mono.just(notReady(builder, text)))
        .timeout(timeout, Mono.fromSupplier(() -> silent(builder)));
  }

  private Mono<Health> up(Health.Builder builder) {
    return client
        .connection()
        .version()
        .map(version -> builder.up().withDetail("version", printable(version)).build());
  }

  private static Health notReady(Health.Builder builder, String text) {
    return builder.outOfService().withDetail("health", printable(text)).build();
  }

  private Health silent(Health.Builder builder) {
    return builder.down().withDetail("health", "no answer within " + timeout).build();
  }

  private static String printable(String text) {
    return Redaction.visible(text, MOST_CHARACTERS);
  }
}
