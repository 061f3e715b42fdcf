package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.config.ServerOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Copies the data by SQLite's own means, as docs/scale.md says, while a server writes it. */
@Timeout(120)
class CopiedDataTest {
  private static final int WRITERS = 2;
  private static final int SOME = 50;
  private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
  private volatile boolean enough;
  @TempDir private Path directory;

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void aVacuumedCopyHoldsWhatWasAcknowledgedBefore() throws Exception {
    isWholeThoughCopiedDuringWrites("VACUUM INTO '%s'");
  }

  @Test
  void aBackupHoldsWhatWasAcknowledgedBefore() throws Exception {
    isWholeThoughCopiedDuringWrites("BACKUP TO '%s'");
  }

  private void isWholeThoughCopiedDuringWrites(String command) throws Exception {
    Path data = directory.resolve("data");
    Path copied = Files.createDirectory(directory.resolve("copied"));
    Map<String, String> before;
    try (PiecesServer server = serve(data)) {
      CountDownLatch some = new CountDownLatch(SOME);
      CountDownLatch more = new CountDownLatch(2 * SOME);
      List<Future<?>> writers =
          List.of(
              threads.submit(() -> write(server, some, more)),
              threads.submit(() -> write(server, some, more)));
      assertThat(some.await(60, TimeUnit.SECONDS)).isTrue();
      before = Map.copyOf(acknowledged);
      sql(data, command.formatted(copied.resolve(PiecesData.FILE)));
      assertThat(more.await(60, TimeUnit.SECONDS)).isTrue();
      enough = true;
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    assertThat(PiecesData.check(copied)).isEmpty();
    try (PiecesServer copy = serve(copied)) {
      Caller caller = new Caller(copy.url());
      assertThat(before).hasSizeGreaterThanOrEqualTo(SOME);
      before.forEach((id, json) -> assertThat(read(caller, id)).isEqualTo(json));
      assertThat(copy.conversations()).isBetween((long) before.size(), (long) acknowledged.size());
    }
  }

  private void write(PiecesServer server, CountDownLatch some, CountDownLatch more) {
    Caller caller = new Caller(server.url());
    while (!enough) {
      String id = caller.createConversation("A name").id();
      acknowledged.put(id, read(caller, id));
      some.countDown();
      more.countDown();
    }
  }

  private static String read(Caller caller, String id) {
    return caller.get("/conversation/" + id).body();
  }

  private static void sql(Path data, String command) throws SQLException {
    String url = "jdbc:sqlite:" + data.resolve(PiecesData.FILE) + "?busy_timeout=5000";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(command);
    }
  }

  private static PiecesServer serve(Path data) {
    return PiecesServer.lasting(data, ServerOptions.defaults().withPort(0));
  }
}
