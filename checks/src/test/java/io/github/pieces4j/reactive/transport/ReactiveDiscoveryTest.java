package io.github.pieces4j.reactive.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.DiscoveryContract;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Runs how both clients must find their server through the reactive one. */
class ReactiveDiscoveryTest extends DiscoveryContract {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpTransport transport =
      new HttpTransport(PiecesOptions.defaults(), UnaryOperator.identity());

  @AfterEach
  void closeTransport() {
    transport.closeAsync().block(PATIENCE);
  }

  @Override
  protected URI locate(DiscoverySettings settings) {
    return new ServerLocator(settings, transport).locate().block(PATIENCE);
  }

  @Test
  void aFailedSearchIsRepeatedAndAFoundServerRemembered() {
    AtomicReference<String> variable = new AtomicReference<>();
    DiscoverySettings settings =
        new DiscoverySettings(
            name -> variable.get(),
            List.of(),
            List.of(),
            new DiscoveryTimeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE));
    Mono<URI> located = new ServerLocator(settings, transport).locate();
    StepVerifier.create(located).expectError().verify(PATIENCE);

    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      variable.set(server.url().toString());
      assertThat(located.block(PATIENCE)).isEqualTo(server.url());
      variable.set("http://127.0.0.1:1");
      assertThat(located.block(PATIENCE)).isEqualTo(server.url());
    }
  }
}
