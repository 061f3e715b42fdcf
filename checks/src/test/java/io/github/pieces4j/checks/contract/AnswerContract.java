package io.github.pieces4j.checks.contract;

import static io.github.pieces4j.checks.contract.ImpoliteServer.Connection.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ImpoliteServer.Manners;
import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.request.Seeds;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule that an answer belongs to its call, whatever the server writes around it. */
interface AnswerContract extends Connectable {
  String HINTS = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
  String PROCESSING = "HTTP/1.1 102 Processing\r\n\r\n";
  int CALLS = 14;
  int PAUSE_MILLIS = 20;

  /** What lies under HTTP. */
  enum Carrier {
    TCP,
    TLS;

    private final TestCertificate certificate = new TestCertificate();

    private ImpoliteServer serve(Manners manners) {
      return new ImpoliteServer(this == TLS ? certificate : null, manners);
    }

    private PiecesOptions options(ImpoliteServer server) {
      ConnectionOptions connection =
          new ConnectionOptions(null, certificate.trusting(), HttpVersion.HTTP_1_1);
      return PiecesOptions.of(
          it ->
              it.baseUrl(server.url())
                  .retryPolicy(RetryPolicy.NONE)
                  .callTimeout(Duration.ofSeconds(10))
                  .connectionOptions(connection));
    }
  }

  /** Each of some calls gets its own answer. */
  private void answersEach(Carrier carrier, Manners manners) {
    assertThat(answered(carrier, manners)).as("calls that were answered").isEqualTo(CALLS);
  }

  /** Makes some calls, of which each gets its own answer or fails; returns how many got theirs. */
  private int answered(Carrier carrier, Manners manners) {
    int answered = 0;
    try (ImpoliteServer server = carrier.serve(manners);
        ClientUnderTest client = client(carrier.options(server))) {
      for (int i = 0; i < CALLS; i++) {
        try {
          assertThat(client.get("c" + i).id()).isEqualTo("c" + i);
          answered++;
        } catch (PiecesException e) {
          assertThat(e).hasMessageContaining("/conversation/c" + i);
        }
      }
    }
    return answered;
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
          Thread.sleep(PAUSE_MILLIS);
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
          Thread.sleep(1);
          it.write(all.substring(12 + number));
        });
  }

  @ParameterizedTest
  @EnumSource
  default void whatIsLeftOverIsNoAnswer(Carrier carrier) {
    int answered =
        answered(carrier, (it, id, number) -> it.write(whole(id) + whole("someone-elses")));
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  default void aLateSecondAnswerIsNoAnswer(Carrier carrier) {
    int answered =
        answered(
            carrier,
            (it, id, number) -> {
              it.answer(id);
              Thread.sleep(number % 3);
              it.answer("someone-elses");
            });
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  default void anAnswerToNobodyIsNoAnswer(Carrier carrier) {
    int answered =
        answered(
            carrier,
            (it, id, number) -> {
              it.answer(id);
              Thread.sleep(PAUSE_MILLIS);
              it.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
            });
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  default void anAnswerWithTwoLengthsIsRefused(Carrier carrier) {
    int answered =
        answered(
            carrier,
            (it, id, number) ->
                it.write(whole(id).replace("\r\n\r\n", "\r\nContent-Length: 3\r\n\r\n")));
    assertThat(answered).isZero();
  }

  @ParameterizedTest
  @EnumSource
  default void wrongFramesCostTheirCallOnly(Carrier carrier) {
    String chunk = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n";
    int answered =
        answered(carrier, (it, id, number) -> it.write(number % 2 == 0 ? chunk : whole(id)));
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
}
