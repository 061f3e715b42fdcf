package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.error.PiecesUpdateRequiredException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Tells which exception each failure becomes, and what its message says. */
interface FailureContract extends Connectable {
  @Test
  default void aMissingConversationIsGone() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      PiecesGoneException gone = failureAt(server.url(), PiecesGoneException.class);
      assertThat(gone.status()).isEqualTo(410);
      assertThat(gone).hasMessageContaining("some-id");
    }
  }

  @Test
  default void aBodyThatIsNoJsonIsADecodeFailure() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json("<html>Hello"))) {
      assertThat(failureAt(server.url(), PiecesDecodeException.class))
          .hasMessageContaining("conversation_get_specific_conversation")
          .hasMessageContaining(server.url() + "/conversation/some-id")
          .hasMessageContaining("200")
          .hasMessageContaining("<html>Hello");
    }
  }

  @Test
  default void aServerFailureCarriesTheServersOwnWords() {
    ScriptedAnswer answer = ScriptedAnswer.text(500, "The database is locked.");
    PiecesServerException failure = failure(answer, PiecesServerException.class);
    assertThat(failure.body()).isEqualTo("The database is locked.");
    assertThat(failure).hasMessageContaining("The database is locked.");
  }

  @Test
  default void eachMeaningfulStatusIsAnExceptionOfItsOwn() {
    failure(ScriptedAnswer.text(401, "Sign in"), PiecesUnauthorizedException.class);
    failure(ScriptedAnswer.text(404, "Route not found"), PiecesNotFoundException.class);
    failure(ScriptedAnswer.text(593, "Update"), PiecesUpdateRequiredException.class);
  }

  @Test
  default void aRedirectIsNotFollowed() {
    ScriptedAnswer redirect =
        ScriptedAnswer.raw(
            "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\n"
                + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    try (ScriptedServer server = ScriptedServer.answering(redirect)) {
      PiecesResponseException failure = failureAt(server.url(), PiecesResponseException.class);
      assertThat(failure.status()).isEqualTo(302);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  default void aRefusedConnectionIsAConnectionFailureToldOnce() {
    URI url;
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence())) {
      url = server.url();
    }
    PiecesConnectionException refused = failureAt(url, PiecesConnectionException.class);
    assertThat(refused)
        .hasMessageContaining("conversation_get_specific_conversation")
        .hasMessageContaining(url + "/conversation/some-id");
    StringWriter printed = new StringWriter();
    refused.printStackTrace(new PrintWriter(printed));
    assertThat(printed.toString())
        .containsOnlyOnce(refused.getMessage())
        .doesNotContain("Caused by");
  }

  @Test
  default void anUnknownHostIsAConnectionFailure() {
    URI url = URI.create("http://pieces-os.invalid:39300");
    Duration patient = Duration.ofMinutes(1);
    PiecesOptions options =
        PiecesOptions.of(it -> it.baseUrl(url).connectTimeout(patient).callTimeout(patient));
    assertThat(failureWith(options, PiecesConnectionException.class))
        .hasMessageContaining("conversation_get_specific_conversation")
        .hasMessageContaining(url + "/conversation/some-id");
  }

  @Test
  default void aBodyCutShortIsAConnectionFailure() {
    failure(ScriptedAnswer.cutShort("{\"id\":\"some-id\""), PiecesConnectionException.class);
  }

  @Test
  default void aServerThatNeverAnswersIsATimeout() {
    timesOut(ScriptedAnswer.silence());
  }

  @Test
  default void aBodyThatNeverEndsIsATimeout() {
    timesOut(ScriptedAnswer.cutShort("{\"id\":\"some-id\"").thenSilent());
  }

  @Test
  default void userInformationOfTheUrlStaysOutOfMessages() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(500, "Failed."))) {
      URI url = URI.create(server.url().toString().replace("//", "//user:secret@"));
      assertThat(failureAt(url, PiecesServerException.class))
          .hasMessageContaining("127.0.0.1")
          .hasMessageNotContaining("secret");
      assertThat(server.requests().get(0).header("Authorization"))
          .contains("Basic dXNlcjpzZWNyZXQ=");
    }
  }

  private void timesOut(ScriptedAnswer answer) {
    Duration limit = Duration.ofMillis(300);
    try (ScriptedServer server = ScriptedServer.answering(answer)) {
      PiecesOptions options = PiecesOptions.of(it -> it.baseUrl(server.url()).callTimeout(limit));
      assertThat(failureWith(options, PiecesTimeoutException.class).limit()).isEqualTo(limit);
    }
  }

  private <E extends PiecesException> E failure(ScriptedAnswer answer, Class<E> type) {
    try (ScriptedServer server = ScriptedServer.answering(answer)) {
      return failureAt(server.url(), type);
    }
  }

  private <E extends PiecesException> E failureAt(URI url, Class<E> type) {
    return failureWith(PiecesOptions.of(options -> options.baseUrl(url)), type);
  }

  /** Reads a conversation, which must fail in this way. */
  private <E extends PiecesException> E failureWith(PiecesOptions options, Class<E> type) {
    try (ClientUnderTest client = client(options)) {
      E failure = catchThrowableOfType(type, () -> client.get("some-id"));
      assertThat(failure).as("the failure, of this type").isNotNull();
      return failure;
    }
  }
}
