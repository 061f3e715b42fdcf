package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.ServerLocation;
import io.github.pieces4j.config.ServerLocation.Means;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import io.github.pieces4j.internal.discovery.DiscoveryTimeouts;
import io.github.pieces4j.internal.discovery.ServerAnswer;
import io.github.pieces4j.internal.discovery.ServerSearch;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** A search for the server of this machine, without blocking. */
public final class ServerLocator {
  private final ServerSearch search;
  private final DiscoveryTimeouts timeouts;
  private final HealthCheck check;
  private final AtomicReference<@Nullable URI> unreached = new AtomicReference<>();
  private final Mono<URI> located;
  private volatile ServerLocation known = ServerLocation.UNKNOWN;

  /** Creates a locator that asks over a transport. */
  public ServerLocator(DiscoverySettings settings, HttpTransport transport) {
    search = new ServerSearch(settings);
    timeouts = settings.timeouts();
    check = new HealthCheck(transport.client(), timeouts);
    located =
        search()
            .doOnNext(found -> known = found)
            .mapNotNull(ServerLocation::url)
            .cacheInvalidateIf(url -> unreached.compareAndSet(url, null));
  }

  /** Finds the server once and remembers it; a failed search is repeated by the next call. */
  public Mono<URI> locate() {
    return located;
  }

  /** Makes the next call look for the server again; the argument is what was located before. */
  public void forget(URI server) {
    unreached.set(server);
    if (server.equals(known.url())) {
      known = ServerLocation.UNKNOWN;
    }
  }

  /** Returns what was found last, unless it was forgotten. */
  public ServerLocation known() {
    return known;
  }

  private Mono<ServerLocation> search() {
    return Mono.fromCallable(search::stated)
        .flatMap(Mono::justOrEmpty)
        .map(url -> new ServerLocation(url, Means.ENVIRONMENT))
        .switchIfEmpty(
            Mono.defer(this::remembered).map(url -> new ServerLocation(url, Means.PORT_FILE)))
        .switchIfEmpty(Mono.defer(this::scanned).map(url -> new ServerLocation(url, Means.PORTS)));
  }

  private Mono<URI> remembered() {
    return blocking(search::remembered)
        .flatMapIterable(urls -> urls)
        .concatMap(url -> check.ask(url, Mono.never()))
        .filter(ServerAnswer::isReady)
        .map(ServerAnswer::url)
        .next();
  }

  /** Reading port files and connecting to ports block; whoever cancels interrupts that. */
  private static Mono<List<URI>> blocking(Callable<List<URI>> search) {
    return Mono.fromCallable(search)
        .onErrorComplete(PiecesInterruptedException.class)
        .subscribeOn(Schedulers.boundedElastic());
  }

  private Mono<URI> scanned() {
    return blocking(search::candidates)
        .flatMap(urls -> answers(urls, Sinks.empty()))
        .map(search::choose);
  }

  private Mono<List<ServerAnswer>> answers(List<URI> urls, Sinks.Empty<Void> oneReady) {
    return Flux.fromIterable(urls)
        .flatMap(url -> check.ask(url, oneReady.asMono()), DiscoverySettings.CONCURRENCY)
        .doOnNext(
            answer -> {
              if (answer.isReady()) {
                oneReady.tryEmitEmpty();
              }
            })
        .take(timeouts.search())
        .collectList();
  }
}
