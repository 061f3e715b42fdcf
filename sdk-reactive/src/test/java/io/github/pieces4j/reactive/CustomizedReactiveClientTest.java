package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.netty.resources.LoopResources;

class CustomizedReactiveClientTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void theCustomizerMayChangeTheClientAndItsThreadsStayOpen() {
    LoopResources own = LoopResources.create("own", 1, true);
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "ok"))) {
      PiecesOptions options = PiecesOptions.of(it -> it.baseUrl(server.url()).userAgent("mine"));
      ReactivePiecesClient client =
          ReactivePiecesClient.create(
              options, it -> it.runOn(own).headers(headers -> headers.set("X-Own", "1")));
      assertThat(client.connection().health().block(PATIENCE)).isEqualTo("ok");
      client.closeAsync().block(PATIENCE);
      assertThat(server.requests().get(0).header("X-Own")).contains("1");
      assertThat(server.requests().get(0).header("User-Agent")).contains("mine");
      assertThat(own.isDisposed()).isFalse();
    } finally {
      own.dispose();
    }
  }
}
