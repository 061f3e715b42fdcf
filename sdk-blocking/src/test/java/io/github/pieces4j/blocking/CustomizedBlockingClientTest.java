package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CustomizedBlockingClientTest {
  @Test
  void theCustomizerMayChangeTheClientAndItsThreadsStayOpen() {
    ExecutorService own = Executors.newSingleThreadExecutor();
    AtomicInteger tasks = new AtomicInteger();
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "ok"))) {
      PiecesOptions options = PiecesOptions.of(it -> it.baseUrl(server.url()).userAgent("mine"));
      PiecesClient client =
          PiecesClient.create(
              options,
              it ->
                  it.executor(
                      task -> {
                        tasks.incrementAndGet();
                        own.execute(task);
                      }));
      assertThat(client.connection().health()).isEqualTo("ok");
      client.close();
      assertThat(server.requests().get(0).header("User-Agent")).contains("mine");
      assertThat(tasks).hasPositiveValue();
      assertThat(own.isShutdown()).isFalse();
    } finally {
      own.shutdown();
    }
  }
}
