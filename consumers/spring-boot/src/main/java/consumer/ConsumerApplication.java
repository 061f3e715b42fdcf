package consumer;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A web application on the starter that asks itself for a conversation and ends. */
@SpringBootApplication
@RestController
public class ConsumerApplication {
  private final ReactivePiecesClient client;

  ConsumerApplication(ReactivePiecesClient client) {
    this.client = client;
  }

  @GetMapping("/conversations/{id}")
  Mono<Conversation> conversation(@PathVariable String id) {
    return client.conversation(id).get();
  }

  public static void main(String... arguments) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ConfigurableApplicationContext application =
            new SpringApplicationBuilder(ConsumerApplication.class)
                .properties("server.port=0", "server.address=127.0.0.1")
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .properties("pieces4j.base-url=" + server.url())
                .run()) {
      Conversation created =
          application
              .getBean(ReactivePiecesClient.class)
              .conversations()
              .create("Lists")
              .block(Duration.ofSeconds(20));
      String port = application.getEnvironment().getRequiredProperty("local.server.port");
      String url = "http://127.0.0.1:" + port + "/conversations/" + created.id();
      String answer =
          HttpClient.newHttpClient()
              .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
              .body();
      if (!answer.contains("\"name\":\"Lists\"")) {
        throw new AssertionError(answer);
      }
      System.out.println("read Lists with Spring Boot " + SpringBootVersion.getVersion());
    }
  }
}
