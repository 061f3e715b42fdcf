package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.checks.contract.ImpoliteServer;
import io.github.pieces4j.checks.contract.ImpoliteServer.Connection;
import io.github.pieces4j.checks.contract.ServerAnswersContract;
import io.github.pieces4j.config.PiecesOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what both clients must do with answers through the reactive one. */
class ReactiveAnswersTest extends ServerAnswersContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new ReactiveClientUnderTest(ReactivePiecesClient.create(options));
  }

  /** What comes in one piece with an answer is dropped by the JDK's client, which goes on. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "\r\n", "HTTP/1.1 200 O", "HTTP/1.1 204 No Content\r\n\r\n"})
  void whatComesWithAnAnswerEndsTheConnection(String more) {
    try (ImpoliteServer server =
            ImpoliteServer.plain((it, id, number) -> it.write(Connection.whole(id) + more));
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url())) {
      for (int call = 1; call <= 3; call++) {
        assertThat(client.conversation("c" + call).get().block().id()).isEqualTo("c" + call);
        assertThat(server.connections()).isEqualTo(call);
      }
    }
  }
}
