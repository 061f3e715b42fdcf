package io.github.pieces4j.spring.health;

import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/**
 * A health indicator that is up if the server says {@code ok}; it shows the server's version and
 * whatever else the server said.
 */
final class PiecesHealthIndicator extends AbstractReactiveHealthIndicator {
  private static final String READY = "ok";
  private static final String UNKNOWN = "unknown";
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
        .elapsed()
        .timeout(timeout)
        .flatMap(answer -> health(builder, answer.getT2(), timeout.minusMillis(answer.getT1())))
        .onErrorResume(TimeoutException.class, e -> Mono.just(silent(builder)));
  }

  private Mono<Health> health(Health.Builder builder, String text, Duration left) {
    return text.startsWith(READY)
        ? version(left).map(version -> builder.up().withDetail("version", version).build())
        : Mono.just(notReady(builder, text));
  }

  /** A server that is ready stays so if it does not tell its version. */
  private Mono<String> version(Duration left) {
    return client
        .connection()
        .version()
        .map(PiecesHealthIndicator::printable)
        .timeout(left)
        .onErrorReturn(UNKNOWN)
        .defaultIfEmpty(UNKNOWN);
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
