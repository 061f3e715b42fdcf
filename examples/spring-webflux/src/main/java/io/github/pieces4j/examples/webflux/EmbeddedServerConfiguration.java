package io.github.pieces4j.examples.webflux;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.PiecesOptionsCustomizer;
import java.time.Duration;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The configuration of an embedded server with sample conversations, so that no data of yours is
 * touched.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "example.server", havingValue = "embedded")
class EmbeddedServerConfiguration {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Bean
  EmbeddedPiecesOs embeddedServer() {
    return EmbeddedPiecesOs.start();
  }

  @Bean
  PiecesOptionsCustomizer useEmbeddedServer(EmbeddedPiecesOs server) {
    return options -> options.baseUrl(server.url());
  }

  @Bean
  ApplicationRunner createSamples(ReactivePiecesClient client) {
    return arguments -> Samples.create(client).block(PATIENCE);
  }
}
