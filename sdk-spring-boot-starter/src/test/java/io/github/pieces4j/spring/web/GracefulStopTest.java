package io.github.pieces4j.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ConfigurableApplicationContext;

class GracefulStopTest {
  @Test
  @Timeout(60)
  void serverSentEventsEndInsteadOfHoldingUpTheWebServer()
      throws IOException, InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url().toString())) {
      client.conversations().create("The first event");
      ConfigurableApplicationContext application =
          WebApplication.start(
              server.url(),
              "server.shutdown=graceful",
              "spring.lifecycle.timeout-per-shutdown-phase=10m");
      CompletableFuture<Long> lines = follow(WebApplication.url(application).resolve("/changes"));

      application.close();

      assertThat(lines).succeedsWithin(Duration.ofSeconds(20));
    }
  }

  private static CompletableFuture<Long> follow(URI changes)
      throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(changes).build();
    HttpResponse<Stream<String>> response =
        HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    assertThat(response.statusCode()).isEqualTo(200);
    return CompletableFuture.supplyAsync(() -> response.body().count());
  }
}
