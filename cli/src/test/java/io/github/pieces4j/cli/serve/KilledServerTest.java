package io.github.pieces4j.cli.serve;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.ToolProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a server under four writers, again and again: {@code -Dpieces.kills=200} does it longer.
 *
 * <p>After each kill it looks for what was acknowledged in the last rounds, in the end for all.
 */
@Timeout(7_200)
class KilledServerTest {
  private static final int ROUNDS = Integer.getInteger("pieces.kills", 5);
  private static final int CALLERS = 4;
  private static final int MOST_CHANGES = 400;
  private static final int LOOKED_BACK = 10 * CALLERS;

  private final Random random = new Random(20_261_121);
  private final ExecutorService threads = Executors.newFixedThreadPool(CALLERS);
  private final List<AcknowledgedChanges> all = new ArrayList<>();
  @TempDir private Path data;

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void whateverWasAcknowledgedIsThereAfterAKillAtAnyMoment() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      changeAndKill();
    }
    try (ToolProcess server = serve();
        PiecesClient client = client(server.url())) {
      all.forEach(changes -> changes.areIn(client));
    }
  }

  private void changeAndKill() throws Exception {
    try (ToolProcess server = serve();
        PiecesClient client = client(server.url())) {
      all.stream()
          .skip(Math.max(0, all.size() - LOOKED_BACK))
          .forEach(changes -> changes.areIn(client));
      CountDownLatch enough = new CountDownLatch(1 + random.nextInt(MOST_CHANGES));
      List<Future<?>> callers = start(client, enough);
      assertThat(enough.await(240, SECONDS)).isTrue();
      server.kill();
      for (Future<?> caller : callers) {
        caller.get();
      }
    }
  }

  private List<Future<?>> start(PiecesClient client, CountDownLatch enough) {
    List<Future<?>> callers = new ArrayList<>();
    for (int caller = 0; caller < CALLERS; caller++) {
      AcknowledgedChanges changes = new AcknowledgedChanges(client, new Random(random.nextLong()));
      all.add(changes);
      callers.add(threads.submit(() -> changes.makeUntilTheServerIsGone(client, enough)));
    }
    return callers;
  }

  private ToolProcess serve() throws Exception {
    return ToolProcess.start("serve", "--data", data.toString(), "--port", "0");
  }

  private static PiecesClient client(URI url) {
    return PiecesClient.create(url.toString());
  }
}
