package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.discovery.DiscoverySettings;
import io.github.pieces4j.discovery.ServerAnswer;
import io.github.pieces4j.discovery.ServerSearch;
import io.github.pieces4j.operation.ConnectionOperations;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds the server of this machine without blocking. */
public final class ServerLocator {
  private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

  private final ServerSearch search;
  private final DiscoverySettings settings;
  private final NettyTransport transport;

  /** Creates a locator that asks over a transport. */
  public ServerLocator(DiscoverySettings settings, NettyTransport transport) {
    search = new ServerSearch(settings);
    this.settings = settings;
    this.transport = transport;
  }

  /** Finds the server once and remembers it; a failed search is repeated by the next call. */
  public Mono<URI> locate() {
    return Mono.fromCallable(search::stated)
        .flatMap(Mono::justOrEmpty)
        .switchIfEmpty(Mono.defer(this::remembered))
        .switchIfEmpty(Mono.defer(this::scanned))
        .cache(url -> FOREVER, error -> Duration.ZERO, () -> Duration.ZERO);
  }

  private Mono<URI> remembered() {
    return Mono.fromCallable(search::remembered)
        // Port files are read, and that blocks.
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapIterable(urls -> urls)
        .concatMap(this::ask)
        .filter(ServerAnswer::isReady)
        .map(ServerAnswer::url)
        .next();
  }

  private Mono<URI> scanned() {
    return Flux.fromIterable(search.candidates())
        .flatMap(this::ask, DiscoverySettings.CONCURRENCY)
        .take(settings.timeout())
        .collectList()
        .map((List<ServerAnswer> answers) -> search.choose(answers));
  }

  private Mono<ServerAnswer> ask(URI url) {
    URI health = url.resolve(ConnectionOperations.HEALTH.path().template());
    return transport
        .health(health, settings.connectTimeout(), settings.timeout().dividedBy(4))
        .map(text -> new ServerAnswer(url, text.strip()));
  }
}
