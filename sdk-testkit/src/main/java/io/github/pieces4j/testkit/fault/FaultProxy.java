package io.github.pieces4j.testkit.fault;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A TCP proxy on 127.0.0.1 between a client and a server that breaks their connections in the ways
 * that networks and dying servers do.
 *
 * <p>Faults come in two sorts. Some last until {@link #heal}: a {@link Fault} is imposed on
 * connections, open or new. Others happen once: {@link #resetAll} and its like. Each method returns
 * when it has happened, on the wire too. What is held back (at most 256 KiB a direction) goes on
 * when the fault ends.
 *
 * <pre>{@code
 * try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
 *     FaultProxy proxy = FaultProxy.before(server.url());
 *     PiecesClient client = PiecesClient.create(proxy.url())) {
 *   proxy.impose(Fault.truncation(100, Ending.RESET));
 *   assertThatThrownBy(client.conversations()::list).isInstanceOf(PiecesConnectionException.class);
 * }
 * }</pre>
 *
 * <p>One daemon thread serves all connections. Thread-safe; after {@link #close} all but {@link
 * #url}, {@link #seed}, {@link #counts} and {@link #await} throw {@code PiecesClosedException}.
 *
 * @since 0.1
 */
public final class FaultProxy implements AutoCloseable {
  private final Observed<ProxyCounts> counts = new Observed<>(ProxyCounts.ZERO);
  private final URI url;
  private final long seed;
  private final RandomFaults randomFaults;
  private final ProxiedConnections connections;
  private final ProxyLoop loop;

  private FaultProxy(URI target, long seed) throws IOException {
    InetSocketAddress address = address(target);
    Selector selector = Selector.open();
    ListeningPort port = new ListeningPort(selector);
    this.seed = seed;
    randomFaults = new RandomFaults(seed);
    url = URI.create(target.getScheme() + "://127.0.0.1:" + port.port() + target.getRawPath());
    connections = new ProxiedConnections(selector, port, address, counts);
    loop = new ProxyLoop(selector, connections);
  }

  /**
   * Starts a proxy on a free port, with a seed of its own.
   *
   * @param target the server's URL, with its port; nothing has to listen there yet
   * @throws PiecesConfigurationException if the URL has no host that is known, or no port
   */
  public static FaultProxy before(URI target) {
    return before(target, new Random().nextLong());
  }

  /**
   * Starts a proxy on a free port.
   *
   * @param target the server's URL, with its port; nothing has to listen there yet
   * @param seed what {@link #injectRandomFault} chooses by; the same seed, the same choices
   * @throws PiecesConfigurationException if the URL has no host that is known, or no port
   */
  public static FaultProxy before(URI target, long seed) {
    try {
      return new FaultProxy(target, seed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InetSocketAddress address(URI target) {
    if (target.getHost() == null || target.getPort() < 0) {
      throw new PiecesConfigurationException(
          "target is " + target + ": it takes a URL such as http://127.0.0.1:39300");
    }
    InetSocketAddress address = new InetSocketAddress(target.getHost(), target.getPort());
    if (address.isUnresolved()) {
      throw new PiecesConfigurationException("target is " + target + ": its host is unknown");
    }
    return address;
  }

  /** Returns the URL of the target with this proxy's port in it. */
  public URI url() {
    return url;
  }

  /** Returns what {@link #injectRandomFault} chooses by. */
  public long seed() {
    return seed;
  }

  /** Imposes a fault on all connections, open and new ones, until the next call of this kind. */
  public void impose(Fault fault) {
    loop.run(() -> imposeOnAll(fault));
  }

  private void imposeOnAll(Fault fault) {
    connections.imposeOnNew(fault);
    connections.imposeOnOpen(fault);
  }

  /** Imposes a fault on the connections that are there now. */
  public void imposeOnOpen(Fault fault) {
    loop.run(() -> connections.imposeOnOpen(fault));
  }

  /** Imposes a fault on the connections that will be accepted from now on. */
  public void imposeOnNew(Fault fault) {
    loop.run(() -> connections.imposeOnNew(fault));
  }

  /** Imposes a fault on so many connections that will be accepted next, and not on later ones. */
  public void imposeOnNext(int count, Fault fault) {
    if (count < 0) {
      throw new PiecesConfigurationException("count is " + count + ": it takes 0 or more");
    }
    loop.run(() -> connections.imposeOnNext(count, fault));
  }

  /** Ends all faults that last, and listens again; what was held back goes on. */
  public void heal() {
    loop.run(
        () -> {
          imposeOnAll(Fault.none());
          connections.port().start();
        });
  }

  /** Keeps all connections open and silent, new ones too. */
  public void blackHole() {
    impose(Fault.blackHole());
  }

  /** Resets all open connections (RST) on both sides; returns how many. */
  public int resetAll() {
    return loop.call(() -> connections.onOpen(it -> it.fail(Ending.RESET)));
  }

  /** Closes all open connections in order on both sides; returns how many. */
  public int closeAll() {
    return loop.call(() -> connections.onOpen(it -> it.fail(Ending.CLOSE)));
  }

  /** Ends the streams of all open connections to their clients, in order; returns how many. */
  public int halfCloseAll() {
    return loop.call(() -> connections.onOpen(ProxiedConnection::halfClose));
  }

  /** Refuses new connections as a port does where nobody listens; open ones stay. */
  public void stopListening() {
    loop.run(() -> connections.port().stop());
  }

  /** Accepts new connections again, at the same port. */
  public void listenAgain() {
    loop.run(() -> connections.port().start());
  }

  /** Injects a fault of any kind into all open connections, chosen by the seed. */
  public RandomFault injectRandomFault() {
    return injectRandomFault(RandomFault.Kind.all());
  }

  /**
   * Injects a fault of one of these kinds into all open connections, chosen by the seed.
   *
   * @return what it did, for the message of a test that fails
   */
  public RandomFault injectRandomFault(Set<RandomFault.Kind> kinds) {
    return loop.call(() -> randomFaults.inject(kinds, connections));
  }

  /** Returns what happened so far; it may lag behind what a client has seen by a moment. */
  public ProxyCounts counts() {
    return counts.get();
  }

  /**
   * Waits until the counts are as wanted, and returns them.
   *
   * @throws AssertionError if they are not in time; it shows the counts
   */
  public ProxyCounts await(Predicate<? super ProxyCounts> wanted, Duration timeout) {
    return counts.await(wanted, timeout);
  }

  /** Closes the port, all connections and the thread; closing again does nothing. */
  @Override
  public void close() {
    loop.close();
  }
}
