package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.request.PiecesResponse;
import io.github.pieces4j.stream.IdentifierSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class FakeClientTest {
  /** A client of a user, who implements what is abstract. */
  private record Fake(Object answer) implements ReactivePiecesClient {
    @Override
    @SuppressWarnings("unchecked") // The test asks for what it is given.
    public <R extends @Nullable Object> Mono<PiecesResponse<R>> exchange(PiecesRequest<R> request) {
      return Mono.just(PiecesResponse.of((R) answer));
    }

    @Override
    public <T> ReactiveIdentifierStream<T> stream(IdentifierSource<T> source) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Mono<Void> closeAsync() {
      return Mono.empty();
    }
  }

  private static String conversation(String id) {
    String time = "{\"value\":\"2026-01-31T05:00:00Z\"}";
    return "{\"id\":\"%s\",\"created\":%s,\"updated\":%s,\"type\":\"COPILOT\",\"messages\":{\"iterable\":[]}}"
        .formatted(id, time, time);
  }

  @Test
  void itsElementsAreThoseThatAreThereAsTheBlockingOneHasThem() {
    String json =
        "{\"iterable\":[%s,%s],\"indices\":{\"a\":0,\"b\":-1}}"
            .formatted(conversation("a"), conversation("b"));
    Conversations list =
        PiecesJson.decode(json.getBytes(StandardCharsets.UTF_8), Conversations.class);
    assertThat(list.iterable()).hasSize(2);

    Flux<Conversation> elements = new Fake(list).elements(ConversationsRequests.list());

    assertThat(elements.map(Conversation::id).collectList().block()).containsExactly("a");
  }
}
