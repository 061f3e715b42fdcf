package io.github.pieces4j.checks.contract;

import static io.github.pieces4j.checks.contract.Carrier.CALLS;
import static io.github.pieces4j.checks.contract.ImpoliteServer.Connection.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ImpoliteServer.Manners;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.request.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule that an answer belongs to its call, whatever the server writes around it. */
interface AnswerContract extends Connectable {
  String HINTS = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
  String PROCESSING = "HTTP/1.1 102 Processing\r\n\r\n";
  int PAUSE_MILLIS = 20;

  /** Each of some calls gets its own answer. */
  private void answersEach(Carrier carrier, Manners manners) {
    assertThat(carrier.answered(this, manners)).as("calls that were answered").isEqualTo(CALLS);
  }

  @ParameterizedTest
  @EnumSource
  default void interimAnswersAreNoAnswers(Carrier carrier) {
    answersEach(carrier, (it, id, number) -> it.write(HINTS + whole(id)));
    answersEach(carrier, (it, id, number) -> it.write(PROCESSING.repeat(5) + HINTS + whole(id)));
  }

  @ParameterizedTest
  @EnumSource
  default void anInterimAnswerMayComeLongBefore(Carrier carrier) {
    answersEach(
        carrier,
        (it, id, number) -> {
          it.write(number % 2 == 0 ? HINTS : PROCESSING);
          it.pause(PAUSE_MILLIS);
          it.answer(id);
        });
  }

  @ParameterizedTest
  @EnumSource
  default void anInterimAnswerMayComeInPieces(Carrier carrier) {
    answersEach(
        carrier,
        (it, id, number) -> {
          String all = HINTS + whole(id);
          it.write(all.substring(0, 12 + number));
          it.pause(1);
          it.write(all.substring(12 + number));
        });
  }

  @ParameterizedTest
  @EnumSource
  default void anAnswerWithTwoLengthsIsRefused(Carrier carrier) {
    int answered =
        carrier.answered(
            this,
            (it, id, number) ->
                it.write(whole(id).replace("\r\n\r\n", "\r\nContent-Length: 3\r\n\r\n")));
    assertThat(answered).isZero();
  }

  @ParameterizedTest
  @EnumSource
  default void wrongFramesCostTheirCallOnly(Carrier carrier) {
    String chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
    int answered =
        carrier.answered(this, (it, id, number) -> it.write(number % 2 == 0 ? chunk : whole(id)));
    assertThat(answered).isEqualTo(CALLS / 2);
  }

  @ParameterizedTest
  @EnumSource
  default void anotherObjectIsRefusedWithBothIdentifiers(Carrier carrier) {
    try (ImpoliteServer server = carrier.serve((it, id, number) -> it.answer("another-one"));
        ClientUnderTest client = client(carrier.options(server))) {
      assertThat(Failures.of(client, PiecesException.class))
          .hasMessageContaining("some-id")
          .hasMessageContaining("another-one");
    }
  }

  @ParameterizedTest
  @EnumSource
  default void aLongHeadIsRead(Carrier carrier) {
    String head = "HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(20_000);
    answersEach(carrier, (it, id, number) -> it.write(whole(id).replace("HTTP/1.1 200 OK", head)));
  }

  @ParameterizedTest
  @EnumSource
  default void aFailureWhoseBodyNeverComesIsThatFailure(Carrier carrier) {
    try (ImpoliteServer server =
            carrier.serve(
                (it, id, number) ->
                    it.write("HTTP/1.1 500 Failed\r\nContent-Length: 9\r\n\r\nfew"));
        ClientUnderTest client = client(carrier.options(server))) {
      assertThat(Failures.of(client, PiecesServerException.class).body()).isEqualTo("few");
    }
  }

  @Test
  default void aBodyThatIsRefusedWhileItIsSentIsToldWithTheStatus() {
    Carrier carrier = Carrier.TCP;
    try (ImpoliteServer server =
            carrier.serve(
                (it, id, number) -> {
                  it.write(
                      "HTTP/1.1 413 Content Too Large\r\nConnection: close\r\n"
                          + "Content-Length: 5\r\n\r\nlarge");
                  it.end();
                });
        ClientUnderTest client = client(carrier.options(server))) {
      PiecesResponseException refusal =
          Failures.of(
              PiecesResponseException.class,
              () -> client.create(Seeds.conversation("x".repeat(8_000_000))));
      assertThat(refusal.status()).isEqualTo(413);
    }
  }

  @ParameterizedTest
  @EnumSource
  default void interimAnswersWithoutEndAreAFailure(Carrier carrier) {
    try (ImpoliteServer server = carrier.serve((it, id, number) -> it.write(HINTS.repeat(10_000)));
        ClientUnderTest client = client(carrier.options(server))) {
      assertThat(Failures.of(client, PiecesConnectionException.class)).isNotNull();
    }
  }

  @Test
  default void aStatusWithoutALengthIsToldAsThatStatus() {
    try (ImpoliteServer server =
            ImpoliteServer.plain((it, id, number) -> it.write("HTTP/1.1 500 Failed\r\n\r\nwhy"));
        ClientUnderTest client = client(Carrier.TCP.options(server))) {
      assertThat(Failures.of(client, PiecesServerException.class).body()).isEqualTo("why");
    }
  }
}
