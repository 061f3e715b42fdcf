package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReactiveRediscoveryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aServerThatWasFoundAndLeftIsLookedForAgain() {
    EmbeddedPiecesOs first = EmbeddedPiecesOs.start();
    EmbeddedPiecesOs second = EmbeddedPiecesOs.start();
    int elsewhere = second.port();
    second.close();
    DiscoverySettings settings =
        new DiscoverySettings(
            name -> null,
            List.of(),
            List.of(first.port(), elsewhere),
            new DiscoveryTimeouts(PATIENCE, PATIENCE, PATIENCE, PATIENCE));
    try (ReactivePiecesClient client =
        HttpPiecesClient.create(PiecesOptions.defaults(), UnaryOperator.identity(), settings)) {
      assertThat(client.connection().health().block()).startsWith("ok");
      assertThat(client.server().means()).isEqualTo(ServerLocation.Means.PORTS);
      first.close();
      assertThatExceptionOfType(PiecesDiscoveryException.class)
          .isThrownBy(() -> client.connection().health().block())
          .satisfies(failure -> assertThat(failure.earlierFailures()).hasSize(1));
      assertThat(client.server()).hasToString("not yet known");
      try (EmbeddedPiecesOs moved = EmbeddedPiecesOs.start(elsewhere)) {
        assertThat(client.connection().health().block()).as(moved.toString()).startsWith("ok");
      }
    }
  }
}
