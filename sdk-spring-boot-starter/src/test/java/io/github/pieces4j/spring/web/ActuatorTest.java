package io.github.pieces4j.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ActuatorTest {
  private static String get(URI url) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(url).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void theEndpointsShowHealthCallsAndStreams() throws IOException, InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ConfigurableApplicationContext application =
            WebApplication.start(
                server.url(),
                "management.endpoints.web.exposure.include=health,metrics",
                "management.endpoint.health.show-details=always")) {
      URI actuator = WebApplication.url(application).resolve("/actuator/");

      assertThat(get(actuator.resolve("health")))
          .contains("\"version\":\"12.6.0-emulated\"", "\"conversations\":\"not used\"")
          .startsWith("{\"components\"")
          .contains("\"status\":\"UP\"");
      assertThat(get(actuator.resolve("metrics/pieces4j.calls")))
          .contains("operation", "outcome", "SUCCESS");
      assertThat(get(actuator.resolve("metrics/pieces4j.stream.state"))).contains("live", "closed");
    }
  }
}
