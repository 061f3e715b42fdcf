package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StopTest {
  @Test
  @Timeout(60)
  void openPagesDoNotHoldUpTheEnd() throws IOException, InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      endsWithAnOpenPage(server.url());
    }
  }

  @Test
  @Timeout(60)
  void openPagesDoNotHoldUpTheEndWhileThereIsNoServer() throws IOException, InterruptedException {
    endsWithAnOpenPage(URI.create("http://127.0.0.1:1"));
  }

  private static void endsWithAnOpenPage(URI piecesOs) throws IOException, InterruptedException {
    Example example = Example.start(piecesOs, "--spring.lifecycle.timeout-per-shutdown-phase=10m");
    HttpRequest live = HttpRequest.newBuilder(example.url().resolve("/api/live")).build();
    Stream<String> lines = HttpClient.newHttpClient().send(live, BodyHandlers.ofLines()).body();
    CompletableFuture<Long> ended = CompletableFuture.supplyAsync(lines::count);
    example.close();
    assertThat(ended).succeedsWithin(Duration.ofSeconds(20));
  }
}
