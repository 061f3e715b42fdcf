package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rule that readers of lists may make calls, however many they are. */
interface NestedReadContract extends Connectable {
  int READERS = 64;
  int ASKED = 15;
  int LENGTH = 20_000;

  @Test
  default void manyReadersMayAskAboutEachElement() throws Exception {
    String list =
        ImpoliteServer.Connection.list(
            IntStream.range(0, LENGTH).mapToObj(i -> "c" + i).toArray(String[]::new));
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try (ImpoliteServer server = ImpoliteServer.plain((it, id, number) -> answer(it, id, list));
        ClientUnderTest client = client(server.url())) {
      Callable<Long> reader = () -> answered(client);
      long answered = 0;
      for (Future<Long> read : readers.invokeAll(Collections.nCopies(READERS, reader))) {
        answered += read.get();
      }
      assertThat(answered).isEqualTo(READERS * ASKED);
    } finally {
      readers.shutdownNow();
    }
  }

  private static void answer(ImpoliteServer.Connection connection, String id, String list)
      throws IOException {
    connection.write(id.equals("conversations") ? list : ImpoliteServer.Connection.whole(id));
  }

  private static long answered(ClientUnderTest client) {
    try (Stream<Conversation> list = client.stream()) {
      return list.limit(ASKED).filter(it -> client.get(it.id()).id().equals(it.id())).count();
    }
  }
}
