package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.ProxiedPair.assertClosed;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertReset;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertTravels;
import static io.github.pieces4j.testkit.fault.ProxiedPair.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final ProxiedPair pair = new ProxiedPair();
  private final FaultProxy proxy = pair.proxy;

  FaultProxyTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    pair.close();
  }

  @Test
  void withoutAFaultBytesTravelBothWaysAndAreCounted() throws IOException {
    assertTravels("question", pair.client, pair.server);
    assertTravels("answer", pair.server, pair.client);

    assertThat(proxy.await(it -> it.bytesToClient() == 6, SOON))
        .isEqualTo(new ProxyCounts(1, 1, 8, 6, 0));
  }

  @Test
  void whatOneSideDoesToItsConnectionTheOtherSees() throws IOException {
    send(pair.client, "last words");
    pair.client.shutdownOutput();
    assertThat(pair.server.getInputStream().readAllBytes()).hasSize(10);
    assertTravels("still heard", pair.server, pair.client);
    pair.server.setSoLinger(true, 0);
    pair.server.close();
    assertReset(pair.client);
  }

  @Test
  void aServerThatIsNotThereResetsItsClients() throws IOException {
    pair.listener.close();
    try (Socket other = pair.connect()) {
      assertReset(other);
    }
  }

  @Test
  void aResetIsSeenOnBothSides() {
    assertThat(proxy.resetAll()).isEqualTo(1);
    assertReset(pair.client);
    assertReset(pair.server);
    assertThat(proxy.counts()).isEqualTo(new ProxyCounts(1, 0, 0, 0, 1));
  }

  @Test
  void aCloseIsSeenOnBothSidesAfterWhatWasSent() throws IOException {
    send(pair.server, "last words");
    proxy.await(it -> it.bytesToClient() == 10, SOON);
    assertThat(proxy.closeAll()).isEqualTo(1);
    assertThat(pair.client.getInputStream().readAllBytes()).hasSize(10);
    assertClosed(pair.server);
    assertThat(proxy.counts().open()).isZero();
  }

  @Test
  void aHalfCloseEndsOneDirectionOnly() throws IOException {
    assertThat(proxy.halfCloseAll()).isEqualTo(1);
    assertClosed(pair.client);
    send(pair.server, "lost");
    assertTravels("heard", pair.client, pair.server);

    pair.client.close();
    proxy.await(it -> it.open() == 0, SOON);
    assertClosed(pair.server);
  }

  @Test
  void aRefusalResetsConnectionsThatTheServerNeverSees() throws IOException {
    proxy.imposeOnNew(Fault.refusal());
    try (Socket refused = pair.connect()) {
      assertReset(refused);
    }
    assertTravels("well", pair.client, pair.server);

    proxy.heal();
    try (Socket next = pair.connect();
        Socket itsServer = pair.accept()) {
      assertTravels("well", next, itsServer);
    }
    assertThat(proxy.counts().accepted()).isEqualTo(3);
    assertThat(proxy.counts().faults()).isEqualTo(1);
  }

  @Test
  void aFaultOfTheNextConnectionsSparesLaterOnes() throws IOException {
    proxy.imposeOnNext(2, Fault.refusal());
    for (int i = 0; i < 2; i++) {
      try (Socket refused = pair.connect()) {
        assertReset(refused);
      }
    }
    try (Socket third = pair.connect();
        Socket itsServer = pair.accept()) {
      assertTravels("well", third, itsServer);
    }
  }

  @Test
  void aPortThatDoesNotListenRefusesAndIsTheSameAgainLater() throws IOException {
    for (int i = 0; i < 3; i++) {
      proxy.stopListening();
      assertThatThrownBy(pair::connect).isInstanceOf(ConnectException.class);
      assertTravels("well", pair.client, pair.server);
      proxy.listenAgain();
      try (Socket next = pair.connect();
          Socket itsServer = pair.accept()) {
        assertTravels("well", next, itsServer);
      }
    }
  }

  @Test
  void aPortThatDoesNotListenIsGivenToNobodyElse() throws IOException {
    try (FaultProxy unused = FaultProxy.before(proxy.url());
        ServerSocket other = new ServerSocket()) {
      unused.stopListening();
      other.setReuseAddress(false);
      assertThatThrownBy(
              () -> other.bind(new InetSocketAddress("127.0.0.1", unused.url().getPort())))
          .isInstanceOf(BindException.class);
    }
  }

  @Test
  void healingListensAgain() throws IOException {
    proxy.stopListening();
    proxy.heal();
    pair.connect().close();
  }

  @Test
  void theUrlIsTheTargetsWithAnotherPort() {
    try (FaultProxy other = FaultProxy.before(URI.create("http://localhost:39300/base"))) {
      assertThat(other.url().getPort()).isNotEqualTo(39_300);
      assertThat(other.url()).hasToString("http://127.0.0.1:" + other.url().getPort() + "/base");
    }
  }

  @Test
  void whatIsNoTargetIsRefused() {
    for (String target : List.of("http://127.0.0.1", "mailto:x", "http://pieces-os.invalid:1")) {
      assertThatThrownBy(() -> FaultProxy.before(URI.create(target)))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining(target);
    }
  }
}
