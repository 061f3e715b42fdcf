package io.github.pieces4j.benchmarks.streams;

import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/**
 * A benchmark of the first view that {@code watch()} makes of a server's objects, next to a bare
 * client that reads the same objects, as many at a time.
 */
public final class WatchRate {
  private static final int OBJECTS = 2_000;
  private static final int ROUNDS = 9;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final URI server;
  private final List<String> ids;

  private WatchRate(URI server, List<String> ids) {
    this.server = server;
    this.ids = ids;
  }

  /** Runs the rounds, which takes less than a minute. */
  public static Section section() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      WatchRate rate = new WatchRate(server.url(), filled(server.url()));
      List<Double> bare = new ArrayList<>();
      List<Double> watched = new ArrayList<>();
      for (int round = 0; round <= ROUNDS; round++) {
        bare.add(seconds(rate::read));
        watched.add(seconds(rate::watch));
      }
      return section(median(bare), median(watched));
    }
  }

  private static List<String> filled(URI server) {
    List<String> ids = new ArrayList<>();
    try (PiecesClient client = PiecesClient.create(server)) {
      for (int number = 0; number < OBJECTS; number++) {
        ids.add(client.conversations().create("Conversation " + number).id());
      }
    }
    return ids;
  }

  private static Section section(double bare, double watched) {
    return new Section(
        "The first view of watch()",
        String.format(
            "From a new client to the last of %,d conversations on a server in the same process, %d"
                + " read at a time; medians of %d rounds.",
            OBJECTS, StreamOptions.DEFAULT.fetchConcurrency(), ROUNDS),
        List.of("client", "objects a second"),
        List.of(
            row("Reactor Netty and the SDK's codec, no stream", bare),
            row("watch() of the reactive client", watched)),
        List.of(Bar.atLeast("watch() : bare reads", 1 / watched, 1 / bare, 0.5)));
  }

  private static List<String> row(String name, double seconds) {
    return List.of(name, String.format(Locale.ROOT, "%,.0f", OBJECTS / seconds));
  }

  private static double seconds(Runnable reading) {
    long begun = System.nanoTime();
    reading.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  /** The first round is for warming up. */
  private static double median(List<Double> seconds) {
    return seconds.stream().skip(1).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private void watch() {
    try (ReactivePiecesClient client = ReactivePiecesClient.create(server)) {
      client.conversations().watch().take(OBJECTS).blockLast(PATIENCE);
    }
  }

  private void read() {
    HttpClient client = HttpClient.create(ConnectionProvider.create("bare"));
    Flux.fromIterable(ids)
        .flatMap(id -> read(client, id), StreamOptions.DEFAULT.fetchConcurrency())
        .blockLast(PATIENCE);
  }

  private Mono<Conversation> read(HttpClient client, String id) {
    return client
        .get()
        .uri(server.resolve("/conversation/" + id))
        .responseSingle((head, body) -> body.asByteArray())
        .map(body -> PiecesJson.decode(body, Conversation.class));
  }
}
