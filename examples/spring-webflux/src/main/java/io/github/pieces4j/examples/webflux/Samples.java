package io.github.pieces4j.examples.webflux;

import static io.github.pieces4j.model.MessageRole.ASSISTANT;
import static io.github.pieces4j.model.MessageRole.USER;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sample conversations to look at. */
final class Samples {
  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(
              "Reversing lists",
              "How do I reverse a list in Java?",
              "**`Collections.reverse(list)`** reverses it in place. Since 21 there is a view:\n\n"
                  + "```java\nfor (String each : list.reversed()) {\n  show(each);\n}\n```"),
          new Sample(
              "A name for a cat",
              "What is a good name for a gray cat that sleeps all day?",
              "Pebble. It is gray, round and rarely moves."),
          new Sample(
              "Trains to the sea",
              "Which train takes us to the sea on Saturday morning?",
              "The one at 8:12. Change at the harbor junction, and sit on the left."));

  private Samples() {}

  static Mono<Void> create(ReactivePiecesClient client) {
    return Flux.fromIterable(SAMPLES).concatMap(sample -> create(client, sample)).then();
  }

  private static Mono<Void> create(ReactivePiecesClient client, Sample sample) {
    return client
        .conversations()
        .create(sample.name())
        .delayUntil(it -> client.messages().create(it.id(), USER, sample.question()))
        .delayUntil(it -> client.messages().create(it.id(), ASSISTANT, sample.answer()))
        .then();
  }

  private record Sample(String name, String question, String answer) {}
}
