package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.config.ServerLocation.Means;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.internal.discovery.ServerAnswer;
import io.github.pieces4j.internal.discovery.ServerSearch;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** A search for the server of this machine; the caller's thread waits. */
public final class ServerLocator {
  private final ServerSearch search;
  private final DiscoveryTimeouts timeouts;

  /** Creates a locator. */
  public ServerLocator(DiscoverySettings settings) {
    search = new ServerSearch(settings);
    timeouts = settings.timeouts();
  }

  /**
   * Finds the server.
   *
   * @throws io.github.pieces4j.error.PiecesDiscoveryException if there is none, or more than one
   */
  public ServerLocation locate() {
    return search
        .stated()
        .map(url -> new ServerLocation(url, Means.ENVIRONMENT))
        .or(() -> remembered().map(url -> new ServerLocation(url, Means.PORT_FILE)))
        .orElseGet(() -> new ServerLocation(scanned(), Means.PORTS));
  }

  private Optional<URI> remembered() {
    return search.remembered().stream()
        .flatMap(url -> ask(List.of(url)).stream())
        .filter(ServerAnswer::isReady)
        .map(ServerAnswer::url)
        .findFirst();
  }

  private URI scanned() {
    return search.choose(ask(search.candidates()));
  }

  private List<ServerAnswer> ask(List<URI> urls) {
    if (urls.isEmpty()) {
      return List.of();
    }
    try (HealthCheck scan = new HealthCheck(urls, timeouts)) {
      return scan.answers();
    }
  }
}
