package io.github.pieces4j.cli.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class HistoryLeaseTest {
  @TempDir private Path directory;

  private static int count(ConversationHistory history) {
    AtomicInteger count = new AtomicInteger();
    history.readAll(it -> count.incrementAndGet());
    return count.get();
  }

  @Test
  void twoAssistantsShareTheData() {
    PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0)).close();
    try (HistoryLease one = new HistoryLease(HistoryPlace.data(directory));
        HistoryLease other = new HistoryLease(HistoryPlace.data(directory))) {
      for (int i = 0; i < 2; i++) {
        assertThat(one.use(HistoryLeaseTest::count)).isZero();
        assertThat(other.use(HistoryLeaseTest::count)).isZero();
      }
    }
  }

  @Test
  void aServerThatComesBackIsUsedAgain() {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    URI url = server.url();
    PiecesOptions options = PiecesOptions.of(it -> it.baseUrl(url));
    try (HistoryLease lease = new HistoryLease(HistoryPlace.server(options))) {
      assertThat(lease.use(HistoryLeaseTest::count)).isZero();
      server.close();
      assertThatThrownBy(() -> lease.use(HistoryLeaseTest::count))
          .isInstanceOf(PiecesConnectionException.class);
      try (PiecesServer again =
          PiecesServer.inMemory(ServerOptions.defaults().withPort(url.getPort()))) {
        assertThat(again.url()).isEqualTo(url);
        assertThat(lease.use(HistoryLeaseTest::count)).isZero();
      }
    }
  }

  @Test
  void nothingIsOpenedBeforeItIsUsed() {
    HistoryLease lease =
        new HistoryLease(
            () -> {
              throw new AssertionError("it was opened");
            });
    lease.close();
    assertThatThrownBy(() -> lease.use(HistoryLeaseTest::count))
        .isInstanceOf(IllegalStateException.class);
  }
}
