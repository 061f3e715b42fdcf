package io.github.pieces4j.blocking.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.error.PiecesClosedException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lets time pass between exchanges, and looks at which client the next one gets. */
class CallClientTest {
  private static final Duration LONG = CallClient.LONGEST_IDLE.plusSeconds(1);

  private long now = Long.MAX_VALUE - 5;
  private final CallClient clients = clients(true);

  private CallClient clients(boolean renewing) {
    return new CallClient(HttpClient::newHttpClient, () -> now, renewing);
  }

  @AfterEach
  void close() {
    clients.close().run();
  }

  private HttpClient exchange(CallClient lender) {
    CallClient.Generation leased = lender.lease();
    lender.giveBack(leased, true);
    return leased.client();
  }

  private void pass(Duration time) {
    now += time.toNanos();
  }

  @Test
  void aConnectionThatWasNotIdleForLongServesAgain() {
    HttpClient first = exchange(clients);
    pass(CallClient.LONGEST_IDLE);
    assertThat(exchange(clients)).isSameAs(first);
  }

  @Test
  void aConnectionThatWasIdleForTooLongDoesNot() {
    HttpClient first = exchange(clients);
    pass(LONG);
    assertThat(exchange(clients)).isNotSameAs(first);
  }

  @Test
  void oneOfManyConnectionsThatWasIdleForTooLongDoesNotEither() {
    CallClient.Generation one = clients.lease();
    CallClient.Generation other = clients.lease();
    clients.giveBack(one, true);
    clients.giveBack(other, true);
    pass(Duration.ofSeconds(20));
    assertThat(exchange(clients)).isSameAs(one.client());
    pass(Duration.ofSeconds(11));
    assertThat(exchange(clients)).as("the other one was idle for 31 s").isNotSameAs(one.client());
  }

  @Test
  void aConnectionThatEndedIsNotAskedForItsAge() {
    CallClient.Generation leased = clients.lease();
    clients.giveBack(leased, false);
    pass(LONG);
    assertThat(exchange(clients)).isSameAs(leased.client());
  }

  @Test
  void clientsThatCloseIdleConnectionsThemselvesStay() {
    CallClient lender = clients(false);
    HttpClient first = exchange(lender);
    pass(LONG);
    assertThat(exchange(lender)).isSameAs(first);
    lender.close().run();
  }

  @Test
  void nothingIsLentAfterTheClose() {
    clients.close().run();
    assertThatExceptionOfType(PiecesClosedException.class).isThrownBy(clients::lease);
  }
}
