package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.RecordedRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tells what a client sends, and what it refuses to send. */
interface RequestContract extends Connectable {
  @Test
  default void anIdentifierThatWouldChangeThePathIsRefusedBeforeAnythingIsSent() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(500, "reached"));
        ClientUnderTest client = client(server.url())) {
      for (String id : List.of("", "  ", ".", "..")) {
        assertThatThrownBy(() -> client.get(id)).isInstanceOf(PiecesRequestException.class);
        assertThatThrownBy(() -> client.delete(id)).isInstanceOf(PiecesRequestException.class);
      }
      assertThat(server.requests()).isEmpty();
    }
  }

  @Test
  default void anIdentifierOfOddCharactersIsOneSegmentOfThePath() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(410, "gone"));
        ClientUnderTest client = client(server.url())) {
      assertThatThrownBy(() -> client.get("a/b c?%#ü")).isInstanceOf(PiecesGoneException.class);
      assertThat(server.requests())
          .extracting(RecordedRequest::line)
          .containsExactly("GET /conversation/a%2Fb%20c%3F%25%23%C3%BC HTTP/1.1");
    }
  }

  @Test
  default void anIdentifierOfOddCharactersArrivesAsItIs() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      assertThatThrownBy(() -> client.get("a/b c?%#ü"))
          .isInstanceOfSatisfying(
              PiecesGoneException.class, gone -> assertThat(gone.body()).contains("a/b c?%#ü"));
    }
  }

  @Test
  default void noUpgradeToAnotherProtocolIsEverAskedFor() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(500, "recorded"));
        ClientUnderTest client = client(server.url())) {
      assertThatThrownBy(client::list).isInstanceOf(PiecesServerException.class);
      assertThatThrownBy(() -> client.create(Seeds.conversation("Raw")))
          .isInstanceOf(PiecesServerException.class);

      assertThat(server.requests()).hasSize(2).allSatisfy(RequestContract::asksForNoUpgrade);
    }
  }

  @Test
  default void aBodyIsSentAsJsonInFull() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(500, "recorded"));
        ClientUnderTest client = client(server.url())) {
      String name = "Grüße ".repeat(10_000);
      assertThatThrownBy(() -> client.create(Seeds.conversation(name)))
          .isInstanceOf(PiecesServerException.class);

      RecordedRequest request = server.requests().get(0);
      assertThat(request.line()).isEqualTo("POST /conversations/create HTTP/1.1");
      assertThat(request.header("Content-Type")).get().asString().startsWith("application/json");
      assertThat(request.text()).contains("\"" + name + "\"");
    }
  }

  private static void asksForNoUpgrade(RecordedRequest request) {
    assertThat(request.line()).endsWith(" HTTP/1.1");
    assertThat(request.header("Upgrade")).isEmpty();
    assertThat(request.header("HTTP2-Settings")).isEmpty();
    assertThat(request.header("Connection").orElse("").toLowerCase(Locale.ROOT))
        .doesNotContain("upgrade");
  }
}
