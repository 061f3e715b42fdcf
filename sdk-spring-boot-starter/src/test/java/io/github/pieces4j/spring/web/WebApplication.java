package io.github.pieces4j.spring.web;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.IdentifierEvent;
import java.net.URI;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Is what a user of the starter writes: a controller that takes and returns records. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(WebApplication.ConversationController.class)
class WebApplication {
  static ConfigurableApplicationContext start(URI piecesOs, String... properties) {
    return new SpringApplicationBuilder(WebApplication.class)
        .web(WebApplicationType.REACTIVE)
        .properties("server.port=0", "server.address=127.0.0.1", "pieces4j.base-url=" + piecesOs)
        .properties(properties)
        .run();
  }

  static URI url(ConfigurableApplicationContext application) {
    String port = application.getEnvironment().getRequiredProperty("local.server.port");
    return URI.create("http://127.0.0.1:" + port);
  }

  @RestController
  static class ConversationController {
    private final ReactivePiecesClient client;

    ConversationController(ReactivePiecesClient client) {
      this.client = client;
    }

    @GetMapping("/conversations")
    Mono<Conversations> list() {
      return client.conversations().list();
    }

    @GetMapping("/conversations/{id}")
    Mono<Conversation> get(@PathVariable String id) {
      return client.conversation(id).get();
    }

    @PutMapping("/conversations")
    Mono<Conversation> put(@RequestBody Conversation conversation) {
      return client.conversations().update(conversation);
    }

    @GetMapping(path = "/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<IdentifierEvent> changes() {
      return client.conversations().identifierEvents();
    }
  }
}
