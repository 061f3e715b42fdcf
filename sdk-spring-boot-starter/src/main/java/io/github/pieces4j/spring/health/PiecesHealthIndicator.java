package io.github.pieces4j.spring.health;

import io.github.pieces4j.internal.text.Redaction;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.IdentifierSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import reactor.core.publisher.Mono;

/**
 * A health indicator that is up if the server says {@code ok} and no stream that is used has long
 * been without its changes; it shows the server's version, the states of the streams and what else
 * the server said.
 */
final class PiecesHealthIndicator extends AbstractReactiveHealthIndicator {
  private static final String READY = "ok";
  private static final String UNKNOWN = "unknown";
  private static final int MOST_CHARACTERS = 200;

  private final ReactivePiecesClient client;
  private final Duration timeout;
  private final Duration tolerance;
  private final Map<String, FollowedStream> streams = new TreeMap<>();

  /**
   * Creates it.
   *
   * @param timeout how long the server may take
   * @param tolerance how long a stream that is used may be not live
   */
  PiecesHealthIndicator(ReactivePiecesClient client, Duration timeout, Duration tolerance) {
    super("Pieces OS does not tell its health");
    this.client = client;
    this.timeout = timeout;
    this.tolerance = tolerance;
    for (var source : List.of(IdentifierSource.CONVERSATIONS, IdentifierSource.MESSAGES)) {
      streams.put(source.name(), new FollowedStream(client.stream(source)));
    }
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
        ? version(left).map(version -> ready(builder.withDetail("version", version)))
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

  /** A server that is ready is of no use to whoever waits for changes that do not come. */
  private Health ready(Health.Builder builder) {
    Map<String, String> states = new TreeMap<>();
    streams.forEach((name, stream) -> states.put(name, printable(stream.state())));
    boolean live =
        streams.values().stream().allMatch(stream -> stream.notLiveFor().compareTo(tolerance) <= 0);
    return (live ? builder.up() : builder.down()).withDetail("streams", states).build();
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
