package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.ProxiedPair.assertClosed;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertReset;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertSilent;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertTravels;
import static io.github.pieces4j.testkit.fault.ProxiedPair.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.testkit.fault.RandomFault.Kind;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomFaultTest {
  private static final URI NOBODY = URI.create("http://127.0.0.1:1");

  @Test
  void theSameSeedFailsInTheSameWay() {
    List<RandomFault> faults = faults(42);
    assertThat(faults(42)).isEqualTo(faults);
    assertThat(faults(43)).extracting(RandomFault::kind).isNotEqualTo(kinds(faults));
    assertThat(kinds(faults)).contains(Kind.values());
  }

  private static List<RandomFault> faults(long seed) {
    try (FaultProxy proxy = FaultProxy.before(NOBODY, seed)) {
      assertThat(proxy.seed()).isEqualTo(seed);
      return IntStream.range(0, 200).mapToObj(i -> proxy.injectRandomFault()).toList();
    }
  }

  private static List<Kind> kinds(List<RandomFault> faults) {
    return faults.stream().map(RandomFault::kind).toList();
  }

  @Test
  void aFaultSaysWhatItDid() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      assertThat(pair.proxy.injectRandomFault(Set.of(Kind.RESET)))
          .hasToString("fault 1 of seed " + pair.proxy.seed() + ": RESET of 1 connection");
      assertThat(pair.proxy.injectRandomFault(Set.of(Kind.TRUNCATE_AND_CLOSE)))
          .asString()
          .matches("fault 2 of seed .*: TRUNCATE_AND_CLOSE after \\d+ bytes of 0 connections");
    }
  }

  @Test
  void theKindsThatEndAtOnceDo() throws IOException {
    for (Kind kind : Kind.thatEndAtOnce()) {
      try (ProxiedPair pair = new ProxiedPair()) {
        assertThat(pair.proxy.injectRandomFault(Set.of(kind)).connections()).isEqualTo(1);
        assertThat(isEnded(pair.client)).as("ended by " + kind).isTrue();
      }
    }
  }

  private static boolean isEnded(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (IOException e) {
      return e.getMessage().contains("reset");
    }
  }

  @Test
  void aRefusalHitsTheNextConnectionToo() throws IOException {
    try (ProxiedPair pair = new ProxiedPair()) {
      pair.proxy.injectRandomFault(Set.of(Kind.RESET_AND_REFUSE));
      assertReset(pair.client);
      try (Socket refused = pair.connect()) {
        assertReset(refused);
      }
      assertNewOnesAreWell(pair);
    }
  }

  @Test
  void aTruncationWaitsForTheServer() throws IOException {
    for (Kind kind : EnumSet.of(Kind.TRUNCATE_AND_CLOSE, Kind.TRUNCATE_AND_RESET)) {
      try (ProxiedPair pair = new ProxiedPair()) {
        long bytes = pair.proxy.injectRandomFault(Set.of(kind)).bytes();
        assertTravels("well", pair.client, pair.server);
        send(pair.server, "x".repeat((int) bytes + 1));
        assertThat(pair.client.getInputStream().readNBytes((int) bytes)).hasSize((int) bytes);
        assertThat(isEnded(pair.client)).isTrue();
        assertNewOnesAreWell(pair);
      }
    }
  }

  @Test
  void silenceHitsOpenConnectionsOnly() throws IOException {
    for (Kind kind : EnumSet.of(Kind.SILENT_SERVER, Kind.BLACK_HOLE)) {
      try (ProxiedPair pair = new ProxiedPair()) {
        pair.proxy.injectRandomFault(Set.of(kind));
        send(pair.server, "lost");
        assertSilent(pair.client);
        assertNewOnesAreWell(pair);
      }
    }
  }

  private static void assertNewOnesAreWell(ProxiedPair pair) throws IOException {
    try (Socket client = pair.connect();
        Socket server = pair.accept()) {
      assertTravels("well", client, server);
      assertTravels("well", server, client);
      server.shutdownOutput();
      assertClosed(client);
    }
  }

  @Test
  void aFaultOfNoKindIsRefused() {
    try (FaultProxy proxy = FaultProxy.before(NOBODY)) {
      assertThatThrownBy(() -> proxy.injectRandomFault(Set.of()))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("no kinds");
    }
  }

  @Test
  void allKindsAreAll() {
    assertThat(Kind.all()).containsExactlyElementsOf(Arrays.asList(Kind.values()));
  }
}
