package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockingRediscoveryTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void aServerThatWasFoundAndLeftIsLookedForAgain() {
    EmbeddedPiecesOs first = EmbeddedPiecesOs.start();
    EmbeddedPiecesOs second = EmbeddedPiecesOs.start();
    int elsewhere = second.port();
    second.close();
    DiscoverySettings settings = settings(List.of(first.port(), elsewhere), PATIENCE);
    try (PiecesClient client =
        HttpPiecesClient.create(PiecesOptions.defaults(), builder -> {}, settings)) {
      assertThat(client.connection().health()).startsWith("ok");
      assertThat(client.server().means()).isEqualTo(ServerLocation.Means.PORTS);
      first.close();
      assertThatExceptionOfType(PiecesDiscoveryException.class)
          .isThrownBy(() -> client.connection().health())
          .satisfies(failure -> assertThat(failure.earlierFailures()).hasSize(1));
      assertThat(client.server()).hasToString("not yet known");
      try (EmbeddedPiecesOs moved = EmbeddedPiecesOs.start(elsewhere)) {
        assertThat(client.connection().health()).as(moved.toString()).startsWith("ok");
      }
    }
  }

  @Test
  void lookingForItAgainTakesNoLongerThanTheCallMay() throws IOException {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    Duration limit = Duration.ofMillis(500);
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"))) {
      List<Integer> ports = List.of(server.port(), silent.getLocalPort());
      try (PiecesClient client =
          HttpPiecesClient.create(
              within(limit), builder -> {}, settings(ports, Duration.ofMillis(1)))) {
        server.close();
        assertThatExceptionOfType(PiecesTimeoutException.class)
            .isThrownBy(() -> client.connection().health())
            .returns(limit, PiecesTimeoutException::limit);
      }
    }
  }

  private static PiecesOptions within(Duration limit) {
    return PiecesOptions.of(it -> it.callTimeout(limit));
  }

  private static DiscoverySettings settings(List<Integer> ports, Duration rival) {
    return new DiscoverySettings(
        name -> null, List.of(), ports, new DiscoveryTimeouts(PATIENCE, PATIENCE, rival, PATIENCE));
  }
}
