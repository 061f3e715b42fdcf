package io.github.pieces4j.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyOptionsTest {
  private static final ProxyOptions PROXY = ProxyOptions.of("proxy", 3128, "user", "secret");

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost", "LOCALHOST", "a.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "::1"})
  void theLoopbackIsCalledWithoutIt(String host) {
    assertThat(PROXY.standsBefore(host)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"example.org", "localhost.example.org", "128.0.0.1", "127.example.org"})
  void otherHostsAreCalledOverIt(String host) {
    assertThat(PROXY.standsBefore(host)).isTrue();
  }

  @Test
  void credentialsAreNotPrinted() {
    assertThat(PROXY).hasToString("ProxyOptions[proxy:3128, with credentials]");
    assertThat(
            PiecesOptions.of(it -> it.connectionOptions(ConnectionOptions.DEFAULT.withProxy(PROXY)))
                .toString())
        .doesNotContain("secret");
  }

  @Test
  void whatIsNoProxyIsRefused() {
    assertThatThrownBy(() -> ProxyOptions.of(" ", 3128))
        .isInstanceOf(PiecesConfigurationException.class);
    assertThatThrownBy(() -> ProxyOptions.of("proxy", 0))
        .isInstanceOf(PiecesConfigurationException.class);
    assertThatThrownBy(() -> new ProxyOptions("proxy", 1, "user", null))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("password");
  }
}
