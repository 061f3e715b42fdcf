package io.github.pieces4j.reactive.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HttpClientsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  /** Reactor Netty would give a proxy ten seconds, whatever the options say. */
  @Test
  void aProxyThatDoesNotAnswerHasTheTimeThatConnectingMayTake() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        ReactivePiecesClient client = ReactivePiecesClient.create(over(silent.getLocalPort()))) {
      assertUnreached(client); // The first call loads what the second one is measured with.
      long begun = System.nanoTime();
      assertUnreached(client);
      assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(9));
    }
  }

  private static void assertUnreached(ReactivePiecesClient client) {
    assertThatThrownBy(() -> client.connection().health().block(PATIENCE))
        .isInstanceOfSatisfying(
            PiecesConnectionException.class, e -> assertThat(e.isUnreached()).isTrue());
  }

  private static PiecesOptions over(int proxy) {
    return PiecesOptions.of(
        it ->
            it.baseUrl(URI.create("http://pieces-os.invalid:1"))
                .connectTimeout(Duration.ofMillis(300))
                .retryPolicy(RetryPolicy.NONE)
                .connectionOptions(
                    ConnectionOptions.DEFAULT.withProxy(ProxyOptions.of("127.0.0.1", proxy))));
  }
}
