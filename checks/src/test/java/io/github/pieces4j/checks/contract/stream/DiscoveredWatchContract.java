package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.EARLY;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Watched.server;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tells that a watch survives a restart of a server that its client looks for itself. */
@Timeout(60)
public abstract class DiscoveredWatchContract {
  private static final Duration SHORT = Duration.ofMillis(500);

  /** Creates the contract. */
  protected DiscoveredWatchContract() {}

  /** Returns a new client that looks for its server; the suite closes it. */
  protected abstract StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery);

  @Test
  void aServerThatRestartsDuringAReadIsFoundAndReadAgain() {
    try (var server = server(conversation("a", "Old", EARLY));
        var proxy = FaultProxy.before(server.url())) {
      server.answer("/.well-known/health", ScriptedAnswer.text(200, "ok:1234"));
      try (var client = connect(options(), settings(proxy.url().getPort()))) {
        Watched.survivesARestart(server, proxy, client);
      }
    }
  }

  private static PiecesOptions options() {
    StreamOptions streams =
        StreamOptions.of(
            it -> it.backoff(new Backoff(Duration.ofMillis(10), Duration.ofMillis(50))));
    return PiecesOptions.of(it -> it.conversationStream(streams));
  }

  private static DiscoverySettings settings(int port) {
    return new DiscoverySettings(
        name -> null,
        List.of(),
        List.of(port),
        new DiscoveryTimeouts(SHORT, SHORT, SHORT, SHORT.multipliedBy(2)));
  }
}
