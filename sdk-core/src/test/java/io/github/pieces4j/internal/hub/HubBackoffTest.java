package io.github.pieces4j.internal.hub;

import static io.github.pieces4j.stream.ConnectionState.DISCONNECTED;
import static io.github.pieces4j.stream.ConnectionState.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.stream.ConnectionEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lets connections of a hub fail, and sees when the next one is tried. */
class HubBackoffTest extends HubScene {
  @Test
  void waitsGrowWithJitterUpToTheLongest() {
    open();
    List<Duration> delays = new ArrayList<>();
    for (int failure = 0; failure < 12; failure++) {
      transport.socket().end();
      assertThat(latest().state()).isEqualTo(DISCONNECTED);
      assertThat(latest().attempt()).isEqualTo(failure + 1);
      delays.add(latest().nextDelay());
      int sockets = transport.sockets.size();
      transport.advance(latest().nextDelay().minusNanos(1));
      assertThat(transport.sockets).hasSize(sockets);
      transport.advance(Duration.ofNanos(1));
      assertThat(transport.sockets).hasSize(sockets + 1);
    }
    for (int wait = 0; wait < delays.size(); wait++) {
      Duration bound = Duration.ofMillis(Math.min(30_000, 250L << wait));
      assertThat(delays.get(wait)).isBetween(Duration.ZERO, bound);
    }
    assertThat(delays).anySatisfy(delay -> assertThat(delay).isGreaterThan(Duration.ofSeconds(5)));
  }

  @Test
  void aSocketThatStaysOpenStartsTheBackoffAnewAndAFrameAloneDoesNot() {
    open();
    for (int failure = 0; failure < 4; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    transport.socket().accept();
    frame("a");
    transport.advance(Duration.ofMillis(9_999));
    transport.socket().end();
    assertThat(latest().attempt()).as("after a frame").isEqualTo(5);
    transport.advance(latest().nextDelay());
    transport.socket().accept();
    frame("a");
    transport.advance(Duration.ofSeconds(10));
    transport.socket().end();
    assertThat(latest().attempt()).as("after ten seconds").isEqualTo(1);
    assertThat(latest().nextDelay()).isLessThanOrEqualTo(Duration.ofMillis(250));
  }

  @Test
  void aSocketThatOnlyBringsGarbageProvesNothing() {
    open(it -> it.withReconciliation(Reconciliation.OFF));
    for (int failure = 1; failure < 5; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    transport.socket().end();
    assertThat(latest().attempt()).isEqualTo(5);
  }

  @Test
  void aServerThatDropsEachSocketAfterItsFirstFrameIsAskedForOneListInTenSeconds() {
    open();
    int sockets = 0;
    while (transport.time().compareTo(Duration.ofSeconds(10)) < 0) {
      if (transport.sockets.size() > sockets) {
        sockets = transport.sockets.size();
        transport.socket().accept();
        frame("a");
        transport.socket().end();
      }
      transport.advance(ms(1));
    }
    assertThat(transport.lists).hasSize(1);
    assertThat(transport.sockets).hasSizeLessThan(15);
  }

  @Test
  void aFrameThatIsTooLargeAgainWaitsAsLongAsTheBackoffMay() {
    open();
    Duration longest = StreamOptions.DEFAULT.backoff().longest();
    for (int failure = 0; failure < 3; failure++) {
      transport.socket().accept();
      transport.socket().end(new PiecesLimitException("a frame", "maxFrameBytes", 1, CALL, null));
      assertThat(latest().nextDelay().equals(longest)).isEqualTo(failure > 0);
      transport.advance(latest().nextDelay());
    }
  }

  @Test
  void aPongStartsTheBackoffAnewToo() {
    open();
    for (int failure = 0; failure < 6; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    becomeLive();
    transport.advance(Duration.ofSeconds(30));
    transport.socket().listener.pong();
    transport.socket().end();
    assertThat(latest().attempt()).isEqualTo(1);
  }

  @Test
  void aSignOfLifeFromASocketThatWasGivenUpDoesNotStartTheBackoffAnew() {
    open();
    for (int failure = 0; failure < 6; failure++) {
      transport.socket().end();
      transport.advance(latest().nextDelay());
    }
    transport.socket().accept();
    transport.socket().end();
    transport.socket().listener.pong();
    transport.advance(latest().nextDelay());
    transport.socket().end();
    assertThat(latest().attempt()).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({"301", "400", "410", "401", "403", "404", "426", "501", "593"})
  void aPermanentRefusalEndsTheStreamAtOnce(int status) {
    open();
    PiecesException refusal =
        PiecesResponseException.ofStream(status, CALL, new HttpHeaders(Map.of()), "");
    transport.socket().end(refusal);
    transport.advance(LONG);
    assertThat(reader.failure).isSameAs(refusal);
    assertThat(latest()).isEqualTo(ConnectionEvent.closed(refusal));
    assertThat(transport.sockets).hasSize(1);
    assertThat(transport.timers()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"408", "429", "500", "502", "503", "504"})
  void aRefusalThatMayPassIsTriedAgain(int status) {
    open();
    transport
        .socket()
        .end(PiecesResponseException.ofStream(status, CALL, new HttpHeaders(Map.of()), ""));
    assertThat(latest().state()).isEqualTo(DISCONNECTED);
    assertThat(reader.failure).isNull();
  }

  @Test
  void aSettingThatFailsWhenItIsAskedIsAskedAgainUnlessItIsAMistake() {
    open();
    transport
        .socket()
        .end(new PiecesConfigurationException("applicationId failed", new IOException("for now")));
    assertThat(latest().state()).isEqualTo(DISCONNECTED);
    transport.advance(latest().nextDelay());
    transport.socket().end(new PiecesConfigurationException("applicationId says null"));
    assertThat(reader.failure).hasMessageContaining("says null");
  }

  @Test
  void aStreamThatFailedBeginsAnewForTheNextSubscriber() {
    open();
    transport
        .socket()
        .end(PiecesResponseException.ofStream(401, CALL, new HttpHeaders(Map.of()), ""));
    SimulatedReader next = join();
    becomeLive("a");
    assertThat(told(next)).containsExactly("a UPDATED SNAPSHOT");
  }

  @Test
  void itGivesUpAfterAsManyAttemptsAsItMayTake() {
    open(it -> it.withMaxAttempts(3).withBackoff(new Backoff(ms(1), ms(1))));
    for (int attempt = 0; attempt < 3; attempt++) {
      transport.socket().end();
      transport.advance(LONG);
    }
    assertThat(reader.failure)
        .isInstanceOf(PiecesStreamException.class)
        .hasMessageContaining("3 connections")
        .hasMessageContaining("StreamOptions.maxAttempts")
        .hasRootCauseMessage("the server went away");
    assertThat(transport.sockets).hasSize(3);
  }

  @Test
  void aSilentSocketIsPingedAndGivenUp() {
    open();
    becomeLive();
    transport.advance(Duration.ofSeconds(29));
    assertThat(transport.socket().pings).isZero();
    transport.advance(Duration.ofSeconds(1));
    assertThat(transport.socket().pings).isEqualTo(1);
    transport.advance(Duration.ofMillis(9_900));
    assertThat(latest().state()).isEqualTo(DISCONNECTED);
    assertThat(latest().reason()).hasMessageContaining("no sign of life within 10000 ms");
    assertThat(transport.sockets.get(0).canceled).isTrue();
  }

  @Test
  void aSocketThatAnswersPingsStaysOpen() {
    open();
    becomeLive();
    for (int ping = 0; ping < 10; ping++) {
      transport.advance(Duration.ofSeconds(30));
      transport.socket().listener.pong();
      transport.advance(Duration.ofSeconds(10));
    }
    assertThat(transport.sockets).hasSize(1);
    assertThat(transport.socket().pings).isEqualTo(10);
    assertThat(latest().state()).isEqualTo(LIVE);
  }
}
