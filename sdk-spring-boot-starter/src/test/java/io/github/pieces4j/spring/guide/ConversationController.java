package io.github.pieces4j.spring.guide;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

// example: controller
@RestController
class ConversationController {
  private final ReactivePiecesClient client;

  ConversationController(ReactivePiecesClient client) {
    this.client = client;
  }

  @GetMapping("/conversations/{id}")
  Mono<Conversation> conversation(@PathVariable String id) {
    return client.conversation(id).get();
  }
}
// end
