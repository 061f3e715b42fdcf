package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.testkit.fault.FaultProxy;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Lets a client live through random histories of a server that does everything wrong but change its
 * state, and compares what its subscribers believe in the end with that state.
 *
 * <p>It prints the seed of each history. {@code pieces4j.histories} says how many there are, {@code
 * pieces4j.chaos.minutes} for how long more follow, and {@code pieces4j.histories.seed} repeats
 * one.
 */
public abstract class RandomHistoriesContract {
  private static final int HISTORIES = Integer.getInteger("pieces4j.histories", 3);
  private static final int MINUTES = Integer.getInteger("pieces4j.chaos.minutes", 0);
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration MOMENT = Duration.ofMillis(3);
  private static final Duration SHORT = Duration.ofMillis(500);

  /**
   * A JVM that has just begun, on a busy machine, needs more than a moment to look for a server.
   */
  private static final Duration SEARCH = Duration.ofSeconds(3);

  /** Creates the contract. */
  protected RandomHistoriesContract() {}

  /** Returns a new client that may have to look for its server; the suite closes it. */
  protected abstract StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery);

  /** Called when clients and servers are closed: fails if anything of a client is left. */
  protected void assertNothingLeft() {
    ClientThreads.assertGone();
  }

  @Test
  @Timeout(value = 6, unit = TimeUnit.HOURS)
  void everyHistoryEndsWithTheServersStateInEveryView() {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
    Random seeds = new Random();
    int survived = 0;
    while (survived < HISTORIES || System.nanoTime() < end) {
      long seed = Long.getLong("pieces4j.histories.seed", seeds.nextLong());
      survive(seed);
      survived++;
      System.out.println("histories survived: " + survived + ", seed " + seed);
    }
  }

  private void survive(long seed) {
    Random random = new Random(seed);
    try (FaultyServer server = new FaultyServer(seed)) {
      try (var client = connect(options(random, server), settings(server));
          var views = new FinalViews(client.stream(CONVERSATIONS))) {
        live(random, server, client.stream(CONVERSATIONS));
        views.startLate();
        views.await(server.state(), PATIENCE);
        server.healReads();
        views.await(server.state(), PATIENCE);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("with -Dpieces4j.histories.seed=" + seed, failure);
      }
      assertUnused(server.proxy());
    }
    assertNothingLeft();
  }

  private static void live(Random random, FaultyServer server, StreamUnderTest<?> stream) {
    int moves = random.nextInt(50, 250);
    try (var harm = new Harm(stream)) {
      for (int move = 0; move < moves; move++) {
        switch (random.nextInt(12)) {
          case 0 -> server.breakSomething();
          case 1 -> server.proxy().heal();
          case 2 -> harm.renew(move);
          case 3, 4, 5, 6 -> LockSupport.parkNanos(MOMENT.toNanos());
          default -> server.change();
        }
        server.tellList();
      }
      server.heal();
    }
  }

  private static PiecesOptions options(Random random, FaultyServer server) {
    StreamOptions streams =
        StreamOptions.of(
            it ->
                it.backoff(new Backoff(Duration.ofMillis(5), Duration.ofMillis(40)))
                    .maxLag(SHORT)
                    .maxFrameBytes(32_768)
                    .pingInterval(Duration.ofMillis(40))
                    .pongTimeout(Duration.ofMillis(100)));
    boolean discovers = random.nextBoolean();
    return PiecesOptions.of(
        it ->
            it.baseUrl(discovers ? null : server.proxy().url())
                .callTimeout(Duration.ofMillis(400))
                .conversationStream(streams));
  }

  private static DiscoverySettings settings(FaultyServer server) {
    return new DiscoverySettings(
        name -> null,
        List.of(),
        List.of(server.proxy().url().getPort()),
        new DiscoveryTimeouts(SEARCH, SEARCH, SHORT, SEARCH.multipliedBy(2)));
  }

  /** Up to JDK 20 an HttpClient closes what it keeps open when the collector finds it. */
  static void assertUnused(FaultProxy proxy) {
    for (int patience = 0; patience < 100 && proxy.counts().open() > 0; patience++) {
      System.gc();
      LockSupport.parkNanos(100_000_000);
    }
    assertThat(proxy.counts().open()).as("open connections").isZero();
  }
}
