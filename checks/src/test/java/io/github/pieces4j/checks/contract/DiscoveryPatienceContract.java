package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pieces4j.error.PiecesDiscoveryException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.Fault;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.github.pieces4j.testkit.fault.Flow;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Is how long each client must wait for a server, and for what it must not. */
abstract class DiscoveryPatienceContract {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration SOON = LONG.dividedBy(2);
  static final DiscoveryTimeouts PATIENT = new DiscoveryTimeouts(LONG, LONG, LONG, LONG);

  /** Looks for a server and throws what the client throws. */
  protected abstract URI locate(DiscoverySettings settings);

  @Test
  void portsThatRefuseAreNotWaitedFor() {
    List<Integer> ports = Stream.generate(DiscoveryPatienceContract::unusedPort).limit(20).toList();
    assertTimeoutPreemptively(SOON, () -> failureOf(settings(PATIENT, ports)));
  }

  @Test
  void aServerOfABusyMachineMayAnswerLate() {
    DiscoveryTimeouts usual = DiscoverySettings.ofThisMachine().timeouts();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy busy = FaultProxy.before(server.url())) {
      busy.impose(Fault.toClient(Flow.delayed(Duration.ofMillis(800))));
      assertThat(locate(settings(usual, ports(busy.url().getPort())))).isEqualTo(busy.url());
    }
  }

  @Test
  void aPortThatConnectedButNeverAnsweredIsNamed() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence())) {
      DiscoveryTimeouts brief = new DiscoveryTimeouts(LONG, SHORT, LONG, LONG);
      assertThat(failureOf(settings(brief, ports(silent.url().getPort()))))
          .hasMessageContaining(
              silent.url() + " accepted a connection but did not answer within 300 ms");
    }
  }

  @Test
  void aSilentPortHoldsUpAHealthyOneNoLongerThanARivalMay() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence());
        EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      DiscoveryTimeouts timeouts = new DiscoveryTimeouts(LONG, LONG, SHORT, LONG);
      List<Integer> ports = List.of(silent.url().getPort(), server.port());
      URI found = assertTimeoutPreemptively(SOON, () -> locate(settings(timeouts, ports)));
      assertThat(found).isEqualTo(server.url());
    }
  }

  @Test
  void silentPortsDoNotKeepOthersFromBeingAsked() {
    List<ScriptedServer> silent = silent(DiscoverySettings.CONCURRENCY - 1);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      List<Integer> ports = new ArrayList<>(portsOf(silent));
      ports.addAll(List.of(unusedPort(), unusedPort(), server.port()));
      DiscoveryTimeouts timeouts = new DiscoveryTimeouts(LONG, LONG, SHORT, LONG);
      URI found = assertTimeoutPreemptively(SOON, () -> locate(settings(timeouts, ports)));
      assertThat(found).isEqualTo(server.url());
    }
    silent.forEach(ScriptedServer::close);
  }

  @Test
  void aLateRivalIsStillWaitedForAndNamed() {
    try (EmbeddedPiecesOs first = EmbeddedPiecesOs.start();
        EmbeddedPiecesOs second = EmbeddedPiecesOs.start();
        FaultProxy late = FaultProxy.before(second.url())) {
      late.impose(Fault.toClient(Flow.delayed(Duration.ofMillis(800))));
      List<Integer> ports = List.of(late.url().getPort(), first.port());
      assertThat(failureOf(settings(PATIENT, ports)).found())
          .containsExactlyInAnyOrder(first.url(), late.url());
    }
  }

  @Test
  void portsThatNeverAnswerDoNotHoldUpTheSearchForever() {
    List<ScriptedServer> silent = silent(3 * DiscoverySettings.CONCURRENCY);
    DiscoveryTimeouts timeouts = new DiscoveryTimeouts(LONG, LONG, LONG, SHORT);
    assertTimeoutPreemptively(SOON, () -> failureOf(settings(timeouts, portsOf(silent))));
    silent.forEach(ScriptedServer::close);
  }

  private PiecesDiscoveryException failureOf(DiscoverySettings settings) {
    return assertThrows(PiecesDiscoveryException.class, () -> locate(settings));
  }

  private static List<ScriptedServer> silent(int count) {
    return Stream.generate(() -> ScriptedServer.answering(ScriptedAnswer.silence()))
        .limit(count)
        .toList();
  }

  private static List<Integer> portsOf(List<ScriptedServer> servers) {
    return servers.stream().map(server -> server.url().getPort()).toList();
  }

  private static DiscoverySettings settings(DiscoveryTimeouts timeouts, List<Integer> ports) {
    return new DiscoverySettings(name -> null, List.of(), ports, timeouts);
  }

  static List<Integer> ports(Integer... ports) {
    return Stream.of(ports).sorted().toList();
  }

  static int unusedPort() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence())) {
      return server.url().getPort();
    }
  }
}
