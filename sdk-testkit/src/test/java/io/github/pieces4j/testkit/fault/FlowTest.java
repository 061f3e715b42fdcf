package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.ProxiedPair.assertArrives;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertClosed;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertReset;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertSilent;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertTravels;
import static io.github.pieces4j.testkit.fault.ProxiedPair.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlowTest {
  private final ProxiedPair pair = new ProxiedPair();
  private final FaultProxy proxy = pair.proxy;

  FlowTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    pair.close();
  }

  @Test
  void aBlackHoleIsSilentBothWaysAndForNewOnesUntilItHeals() throws IOException {
    proxy.blackHole();
    send(pair.client, "question");
    send(pair.server, "answer");
    try (Socket other = pair.connect();
        Socket itsServer = pair.accept()) {
      send(other, "more");
      assertSilent(pair.client);
      assertSilent(pair.server);
      assertSilent(itsServer);

      proxy.heal();
      assertArrives("answer", pair.client);
      assertArrives("question", pair.server);
      assertArrives("more", itsServer);
    }
  }

  @Test
  void theEndOfAStreamDoesNotLeaveABlackHole() throws IOException {
    proxy.blackHole();
    pair.client.close();
    proxy.await(it -> it.open() == 0, Duration.ofSeconds(20));
    assertSilent(pair.server);
    proxy.heal();
    assertClosed(pair.server);
  }

  @Test
  void aSilentServerHearsItsClient() throws IOException {
    proxy.imposeOnOpen(Fault.silentServer());
    assertTravels("question", pair.client, pair.server);
    send(pair.server, "answer");
    assertSilent(pair.client);
    try (Socket later = pair.connect();
        Socket itsServer = pair.accept()) {
      assertTravels("well", itsServer, later);
    }
  }

  @Test
  void aDelayHoldsTheBytesOfItsDirection() throws IOException {
    Duration delay = Duration.ofMillis(300);
    proxy.impose(Fault.toClient(Flow.delayed(delay)));
    assertThat(timeOf(pair.client, pair.server)).isLessThan(delay);
    assertThat(timeOf(pair.server, pair.client)).isGreaterThanOrEqualTo(delay);
  }

  private static Duration timeOf(Socket from, Socket to) throws IOException {
    long start = System.nanoTime();
    assertTravels("a word", from, to);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void aSlowFlowDripsAtItsSpeed() throws IOException {
    proxy.impose(Fault.toClient(Flow.dripping(1_000)));
    String text = "x".repeat(300);
    long start = System.nanoTime();
    assertTravels(text, pair.server, pair.client);
    // The first piece of 50 bytes does not wait.
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(250), Duration.ofSeconds(10));
  }

  @Test
  void aTruncationLetsSoManyBytesPassAndEndsTheConnection() throws IOException {
    assertTravels("before", pair.server, pair.client);
    proxy.imposeOnOpen(Fault.truncation(4, Ending.CLOSE));
    assertTravels("not limited", pair.client, pair.server);
    send(pair.server, "frames");
    assertThat(pair.client.getInputStream().readAllBytes()).asString().isEqualTo("fram");
    assertClosed(pair.server);
    assertThat(proxy.counts().faults()).isEqualTo(1);
  }

  @Test
  void aTruncationMayResetAndCountsForEachConnection() throws IOException {
    proxy.impose(Fault.truncation(4, Ending.RESET));
    try (Socket other = pair.connect();
        Socket itsServer = pair.accept()) {
      send(itsServer, "frame");
      assertArrives("fram", other);
      assertReset(other);
    }
    send(pair.server, "four");
    assertArrives("four", pair.client);
    send(pair.server, "!");
    assertReset(pair.client);
  }

  @Test
  void whateverTheFlowsNoByteIsLostOrMoved() throws IOException {
    byte[] sent = new byte[4_000_000];
    new Random(1).nextBytes(sent);
    CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendAll(sent));
    List<Flow> flows =
        List.of(
            Flow.silence(),
            Flow.delayed(Duration.ofMillis(5)),
            Flow.dripping(5_000_000),
            Flow.free().withDelay(Duration.ofMillis(2)).withBytesPerSecond(8_000_000),
            Flow.free());
    byte[] read = new byte[sent.length];
    for (int position = 0; position < read.length; position += 100_000) {
      Flow flow = flows.get(position / 100_000 % flows.size());
      proxy.impose(Fault.toClient(flow));
      if (flow.silent()) {
        proxy.heal();
      }
      pair.client.getInputStream().readNBytes(read, position, 100_000);
    }
    assertThat(read).isEqualTo(sent);
    sending.join();
  }

  private void sendAll(byte[] bytes) {
    try {
      pair.server.getOutputStream().write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFlowThatCannotBeIsRefused() {
    List<ThrowingCallable> wrong =
        List.of(
            () -> Flow.delayed(Duration.ofNanos(-1)),
            () -> Flow.delayed(Duration.ofDays(2)),
            () -> Flow.dripping(0),
            () -> Flow.cut(-1, Ending.CLOSE),
            () -> proxy.imposeOnNext(-1, Fault.none()));
    assertThat(wrong)
        .allSatisfy(
            it ->
                assertThatThrownBy(it)
                    .isInstanceOf(PiecesConfigurationException.class)
                    .hasMessageContaining("it takes"));
  }
}
