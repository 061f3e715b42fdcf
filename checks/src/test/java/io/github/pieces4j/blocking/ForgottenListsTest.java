package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists that were opened and neither read to their end nor closed. */
@Timeout(120)
class ForgottenListsTest {
  private static final int LISTS = 2;

  private static PiecesClient client(GeneratedListServer server, Duration callTimeout) {
    return PiecesClient.create(
        PiecesOptions.of(
            options ->
                options
                    .baseUrl(server.url())
                    .callTimeout(callTimeout)
                    .callLimits(new CallLimits(64 * 1_024 * 1_024, 8, 10, LISTS))));
  }

  private static void open(PiecesClient client, List<Stream<Conversation>> kept) {
    for (int i = 0; i < LISTS; i++) {
      Stream<Conversation> list = client.conversations().stream();
      list.iterator().next();
      kept.add(list);
    }
  }

  @Test
  void whatNobodyCanReadAnyMoreIsGivenBack() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(100_000);
        PiecesClient client = client(server, Duration.ofSeconds(30))) {
      open(client, new ArrayList<>());
      System.gc();
      assertThat(isReadable(client)).isTrue();
    }
  }

  private static boolean isReadable(PiecesClient client) {
    try (Stream<Conversation> list = client.conversations().stream()) {
      return list.iterator().hasNext();
    }
  }

  @Test
  void whatIsStillHeldIsNotGivenBackAndTheErrorNamesTheSetting() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(100_000);
        PiecesClient client = client(server, Duration.ofSeconds(1))) {
      List<Stream<Conversation>> kept = new ArrayList<>();
      open(client, kept);
      System.gc();
      assertThatThrownBy(() -> client.conversations().stream())
          .isInstanceOf(PiecesTimeoutException.class)
          .hasMessageContaining("CallLimits.maxOpenLists");
      kept.forEach(Stream::close);
      assertThat(isReadable(client)).isTrue();
    }
  }
}
