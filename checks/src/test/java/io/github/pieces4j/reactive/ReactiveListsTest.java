package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.checks.contract.ImpoliteServer;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.publisher.Mono;

/** Shows what a call is told that waits for a connection in vain. */
@Timeout(120)
class ReactiveListsTest {
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
