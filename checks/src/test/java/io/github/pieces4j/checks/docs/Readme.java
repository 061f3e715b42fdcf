package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Is the code that README.md shows, as a program: it looks for the server. */
final class Readme {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Readme() {}

  public static void main(String[] arguments) {
    embedded();
    blocking();
    reactive();
  }

  private static void reactive() {
    // example: reactive
    ReactivePiecesClient client = ReactivePiecesClient.create();

    Mono<Conversation> created =
        client
            .conversations()
            .create("Reversing lists")
            .delayUntil(it -> client.messages().create(it.id(), USER, "How do I reverse a list?"));

    Flux<String> changed =
        client
            .conversations()
            .identifierEvents()
            .map(event -> event.id() + (event.isDeleted() ? " is gone" : " changed"));
    // end
    System.out.println(created.block(PATIENCE).name());
    System.out.println(changed.blockFirst(PATIENCE));
    client.close();
  }

  private static void blocking() {
    // example: blocking
    try (PiecesClient client = PiecesClient.create()) {
      Conversation conversation = client.conversations().create("Reversing lists");
      client.messages().create(conversation.id(), USER, "How do I reverse a list?");

      Conversation read = client.conversation(conversation.id()).get();
      client.conversations().update(read.withName("Lists, reversed"));

      client.conversation(conversation.id()).messages().stream()
          .forEach(message -> System.out.println(message.role() + " " + message.created().value()));
    }
    // end
  }

  private static void embedded() {
    // example: embedded
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      assertThat(client.conversations().list().iterable()).isEmpty();
    }
    // end
  }
}
