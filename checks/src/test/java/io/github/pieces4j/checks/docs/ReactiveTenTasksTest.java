package io.github.pieces4j.checks.docs;

import static io.github.pieces4j.model.MessageRole.USER;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ObjectChange;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;

/** Runs the ten tasks that docs/examples.md shows, with the reactive client. */
@Timeout(120)
class ReactiveTenTasksTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private EmbeddedPiecesOs server;
  private ReactivePiecesClient client;
  private String conversationId;

  @BeforeEach
  void start() {
    server = EmbeddedPiecesOs.start();
    client = ReactivePiecesClient.create(server.url());
    conversationId = client.conversations().create("Lists").block(PATIENCE).id();
    client.conversation(conversationId).say(USER, "How do I reverse a list?").block(PATIENCE);
  }

  @AfterEach
  void stop() {
    client.closeAsync().block(PATIENCE);
    server.close();
  }

  private List<String> texts() {
    return client
        .conversation(conversationId)
        .messages()
        .flatMapIterable(messages -> messages)
        .map(ConversationMessage::text)
        .collectList()
        .block(PATIENCE);
  }

  @Test
  void newest() {
    // example: newest
    Flux<Tuple2<Conversation, ConversationMessage>> newest =
        client
            .conversations()
            .newest(10)
            .concatMap(it -> Mono.just(it).zipWith(client.conversation(it.id()).lastMessage()));
    // end
    assertThat(newest.collectList().block(PATIENCE))
        .extracting(it -> it.getT1().name() + ": " + it.getT2().text())
        .containsExactly("Lists: How do I reverse a list?");
  }

  @Test
  void correct() {
    // example: correct
    Mono<ConversationMessage> corrected =
        client
            .conversation(conversationId)
            .say(USER, "How do I sort a lst?")
            .flatMap(it -> client.message(it.id()).edit("How do I sort a list?"));
    // end
    corrected.block(PATIENCE);
    assertThat(texts()).containsExactly("How do I reverse a list?", "How do I sort a list?");
  }

  @Test
  void follow() throws Exception {
    // example: follow
    Flux<String> texts =
        client
            .conversation(conversationId)
            .watchMessages()
            .mapNotNull(ObjectChange::value)
            .map(ConversationMessage::text);
    // end
    CompletableFuture<List<String>> told = texts.take(2).collectList().toFuture();
    client.conversation(conversationId).say(USER, "And how do I sort it?").block(PATIENCE);
    assertThat(told.get(30, SECONDS))
        .containsExactly("How do I reverse a list?", "And how do I sort it?");
  }

  @Test
  void copies() {
    // example: copies
    Mono<Conversation> copy =
        client
            .conversation(conversationId)
            .copy()
            .flatMap(it -> client.conversation(it.id()).rename("A copy of " + it.name()));
    // end
    String copyId = copy.block(PATIENCE).id();
    assertThat(client.conversation(copyId).messages().block(PATIENCE))
        .extracting(ConversationMessage::text)
        .containsExactly("How do I reverse a list?");
    assertThat(client.conversations().findByName("A copy of Lists").block(PATIENCE)).isNotNull();
  }

  @Test
  void lines() {
    client.conversation(conversationId).say(USER, "One line\nand a needle here").block(PATIENCE);
    // example: lines
    Flux<String> lines =
        client
            .messages()
            .search("needle")
            .flatMapIterable(hits -> hits)
            .flatMapIterable(hit -> hit.message().text().lines().toList())
            .filter(line -> line.contains("needle"));
    // end
    assertThat(lines.collectList().block(PATIENCE)).containsExactly("and a needle here");
  }

  @Test
  void batches() {
    Flux.range(0, 150)
        .concatMap(i -> client.conversation(conversationId).say(USER, "Message " + i))
        .blockLast(PATIENCE);
    // example: batches
    Flux<List<ConversationMessage>> batches = client.messages().stream().buffer(100);
    // end
    assertThat(batches.map(List::size).collectList().block(PATIENCE)).containsExactly(100, 51);
  }

  @Test
  void summary() {
    // example: summary
    Mono<String> summary = client.conversation(conversationId).summaryText();
    // end
    assertThat(summary.block(PATIENCE)).contains("reverse");
  }

  @Test
  void attach() {
    String assetId = "an-asset";
    // example: attach
    Mono<Void> attached = client.conversation(conversationId).associateAsset(assetId);
    // end
    attached.block(PATIENCE);
    assertThat(client.conversation(conversationId).get().block(PATIENCE).assets().ids())
        .containsExactly(assetId);
  }

  @Test
  void upsert() {
    // example: upsert
    Mono<Conversation> favorite =
        client
            .conversations()
            .findByName("Lists")
            .flatMap(it -> client.conversation(it.id()).edit(change -> change.favorited(true)))
            .switchIfEmpty(client.conversations().create(it -> it.name("Lists").favorited(true)));
    // end
    assertThat(favorite.block(PATIENCE).id()).isEqualTo(conversationId);
    client.conversation(conversationId).delete().block(PATIENCE);
    assertThat(favorite.block(PATIENCE).favorited()).isTrue();
    assertThat(favorite.block(PATIENCE).id()).isNotEqualTo(conversationId);
  }

  @Test
  void favorites() {
    // example: favorites
    Flux<Conversation> favorites =
        client
            .conversations()
            .search("reverse")
            .flatMapIterable(hits -> hits)
            .concatMap(hit -> client.conversation(hit.id()).edit(it -> it.favorited(true)));
    // end
    assertThat(favorites.collectList().block(PATIENCE))
        .extracting(Conversation::id)
        .containsExactly(conversationId);
    assertThat(client.conversation(conversationId).get().block(PATIENCE).favorited()).isTrue();
  }
}
