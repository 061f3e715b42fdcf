package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Tells which calls go over a proxy. */
interface ProxyContract extends Connectable {
  URI ELSEWHERE = URI.create("http://pieces-os.invalid:39300");

  private static PiecesOptions over(ForwardProxy proxy, URI url) {
    ProxyOptions options = ProxyOptions.of("127.0.0.1", proxy.port(), "user", "p\u00e4ss:word");
    return Failures.once(
        url, it -> it.connectionOptions(ConnectionOptions.DEFAULT.withProxy(options)));
  }

  @Test
  default void aCallGoesOverTheProxyWithItsCredentials() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ForwardProxy proxy = new ForwardProxy(server.port(), "user:p\u00e4ss:word");
        ClientUnderTest client = client(over(proxy, ELSEWHERE))) {
      assertThat(client.health()).startsWith("ok");
      assertThat(proxy.targets()).isNotEmpty().allMatch(it -> it.contains("pieces-os.invalid"));
    }
  }

  @Test
  default void aCallToTheLoopbackGoesWithoutTheProxy() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ForwardProxy proxy = new ForwardProxy(server.port(), "user:p\u00e4ss:word");
        ClientUnderTest client = client(over(proxy, server.url()))) {
      assertThat(client.health()).startsWith("ok");
      assertThat(proxy.targets()).isEmpty();
    }
  }

  @Test
  default void credentialsThatTheProxyRefusesAreAFailureThatDoesNotTellThem() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ForwardProxy proxy = new ForwardProxy(server.port(), "other:secret");
        ClientUnderTest client = client(over(proxy, ELSEWHERE))) {
      assertThat(Failures.of(PiecesException.class, client::health))
          .hasMessageContaining("407")
          .hasMessageNotContaining("p\u00e4ss");
    }
  }
}
