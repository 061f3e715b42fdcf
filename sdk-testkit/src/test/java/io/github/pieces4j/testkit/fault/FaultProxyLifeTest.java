package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.ProxiedPair.assertClosed;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertTravels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesClosedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FaultProxyLifeTest {
  @Test
  void closingEndsConnectionsAndFreesThePort() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      assertTravels("well", pair.client, pair.server);
      pair.proxy.close();
      assertClosed(pair.client);
      assertClosed(pair.server);
      assertPortIsFree(pair.proxy.url().getPort());
    }
  }

  @Test
  void closingFreesThePortThatDoesNotListen() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      pair.proxy.stopListening();
      pair.proxy.close();
      assertPortIsFree(pair.proxy.url().getPort());
    }
  }

  private static void assertPortIsFree(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(socket.getLocalPort()).isEqualTo(port);
    }
  }

  @Test
  void closingLeavesNoThread() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      Threads.assertRunning("fault-proxy");
      pair.proxy.close();
      pair.proxy.close();
      assertThat(Threads.named("fault-proxy")).isEmpty();
    }
  }

  @Test
  void aClosedProxySaysSo() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      pair.proxy.close();
      assertThatThrownBy(pair.proxy::resetAll)
          .isInstanceOf(PiecesClosedException.class)
          .hasMessageContaining("FaultProxy is closed");
      assertThat(pair.proxy.counts().open()).isZero();
    }
  }
}
