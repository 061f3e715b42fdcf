package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.checks.contract.ImpoliteServer;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows that lists which are read element by element and calls do not wait for each other. */
@Timeout(120)
class ReactiveListsTest {
  private static final String LIST =
      ImpoliteServer.Connection.list(
          IntStream.range(0, 20_000).mapToObj(i -> "c" + i).toArray(String[]::new));

  private static void answer(ImpoliteServer.Connection connection, String id, int number)
      throws IOException {
    if (id.equals("conversations")) {
      connection.write(LIST);
    } else {
      connection.answer(id);
    }
  }

  @Test
  void manyReadersMayAskAboutEachElement() {
    try (ImpoliteServer server = ImpoliteServer.plain(ReactiveListsTest::answer);
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url())) {
      Long answered =
          Flux.range(0, 64).flatMap(reader -> asking(client).count(), 64).reduce(Long::sum).block();
      assertThat(answered).isEqualTo(64 * 15);
    }
  }

  private static Flux<Conversation> asking(ReactivePiecesClient client) {
    return client
        .elements(ConversationsRequests.list())
        .take(15)
        .concatMap(one -> client.conversation(one.id()).get(), 1);
  }

  @Test
  void whoWaitsForAConnectionIsToldTheSetting() {
    CallLimits limits = new CallLimits(1_000_000, 1, 10, 1);
    try (ImpoliteServer server = ImpoliteServer.plain((it, id, number) -> it.hearOut());
        ReactivePiecesClient client =
            ReactivePiecesClient.create(
                options ->
                    options
                        .baseUrl(server.url())
                        .callTimeout(Duration.ofMillis(500))
                        .retryPolicy(RetryPolicy.NONE)
                        .callLimits(limits))) {
      Duration longer = Duration.ofMinutes(1);
      client
          .execute(ConversationRequests.get("first").withTimeout(longer))
          .subscribe(it -> {}, closed -> {});
      assertThat(late(client.conversation("c").get()))
          .hasMessageContaining("CallLimits.maxConnections");
      client
          .elements(ConversationsRequests.list().withTimeout(longer))
          .subscribe(it -> {}, closed -> {});
      assertThat(late(client.conversations().stream().next()))
          .hasMessageContaining("CallLimits.maxOpenLists");
    }
  }

  private static PiecesException late(Mono<?> call) {
    return catchThrowableOfType(PiecesTimeoutException.class, call::block);
  }
}
