package io.github.pieces4j.blocking.transport;

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
  public URI locate() {
    return search.stated().or(this::remembered).orElseGet(this::scanned);
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
