package io.github.pieces4j.spring.guide;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.stream.IdentifierEvent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;

// example: controller
@RestController
class ConversationController {
  private final ReactivePiecesClient client;

  ConversationController(ReactivePiecesClient client) {
    this.client = client;
  }

  @GetMapping("/conversations")
  Flux<Conversation> newest() {
    return client.conversations().newest(50);
  }

  @GetMapping(path = "/conversations/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  Flux<IdentifierEvent> live() {
    return client.conversations().identifierEvents();
  }
}
// end
