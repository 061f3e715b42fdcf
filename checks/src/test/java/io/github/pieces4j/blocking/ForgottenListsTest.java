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
import java.util.Iterator;
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

  /** Opens as many lists as there may be; one who keeps no iterator can read none of them. */
  private static List<Iterator<Conversation>> open(PiecesClient client) {
    List<Iterator<Conversation>> opened = new ArrayList<>();
    for (int i = 0; i < LISTS; i++) {
      Iterator<Conversation> list = client.conversations().stream().iterator();
      list.next();
      opened.add(list);
    }
    return opened;
  }

  @Test
  void whatNobodyCanReadAnyMoreIsGivenBack() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(100_000);
        PiecesClient client = client(server, Duration.ofSeconds(30))) {
      open(client);
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
      List<Iterator<Conversation>> kept = open(client);
      System.gc();
      assertThatThrownBy(() -> client.conversations().stream())
          .isInstanceOf(PiecesTimeoutException.class)
          .hasMessageContaining("CallLimits.maxOpenLists");
      assertThat(kept).allSatisfy(list -> assertThat(list.hasNext()).isTrue());
    }
  }
}
