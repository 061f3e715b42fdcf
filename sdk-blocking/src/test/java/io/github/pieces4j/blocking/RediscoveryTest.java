package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.discovery.DiscoveryTimeouts;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.testkit.EmbeddedPiecesOs;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RediscoveryTest {
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
    try (PiecesClient client =
        JdkPiecesClient.create(PiecesOptions.defaults(), builder -> {}, settings)) {
      assertThat(client.connection().health()).startsWith("ok");
      first.close();
      assertThatExceptionOfType(PiecesDiscoveryException.class)
          .isThrownBy(() -> client.connection().health())
          .satisfies(failure -> assertThat(failure.earlierFailures()).hasSize(1));
      try (EmbeddedPiecesOs moved = EmbeddedPiecesOs.start(elsewhere)) {
        assertThat(client.connection().health()).as(moved.toString()).startsWith("ok");
      }
    }
  }
}
