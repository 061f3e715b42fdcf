package io.github.pieces4j.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.fault.RandomFault.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looks at faults with the HTTP client of the JDK, which is told of them as any client is. */
class ProxiedServerTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final FaultProxy proxy = FaultProxy.before(server.url(), 42);
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void close() {
    proxy.close();
    server.close();
  }

  private String get(Duration timeout) throws IOException, InterruptedException {
    URI url = URI.create(proxy.url() + "/.well-known/version");
    HttpRequest request = HttpRequest.newBuilder(url).timeout(timeout).build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void withoutAFaultItIsTheServersAnswer() throws Exception {
    assertThat(get(PATIENCE)).isEqualTo("12.6.0-emulated");
    assertThat(proxy.counts().accepted()).isEqualTo(1);
  }

  @Test
  void aPortThatDoesNotListenRefuses() {
    proxy.stopListening();
    assertThatThrownBy(() -> get(PATIENCE)).isInstanceOf(ConnectException.class);
  }

  @Test
  void aRefusalAndATruncationAreFailures() {
    for (Fault fault :
        new Fault[] {
          Fault.refusal(), Fault.truncation(100, Ending.RESET), Fault.truncation(100, Ending.CLOSE)
        }) {
      proxy.impose(fault);
      assertThatThrownBy(() -> get(PATIENCE)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aBlackHoleAndASilentServerAreTimeouts() {
    for (Fault fault : new Fault[] {Fault.blackHole(), Fault.silentServer()}) {
      proxy.impose(fault);
      assertThatThrownBy(() -> get(Duration.ofMillis(200)))
          .isInstanceOf(HttpTimeoutException.class);
    }
  }

  @Test
  void slowAnswersAreWhole() throws Exception {
    Fault slow = Fault.bothWays(Flow.dripping(5_000).withDelay(Duration.ofMillis(10)));
    proxy.impose(slow);
    assertThat(get(PATIENCE)).isEqualTo("12.6.0-emulated");
  }

  @Test
  void afterTwoHundredFaultsTheServerAnswersAsBefore() throws Exception {
    Set<Kind> kinds = EnumSet.copyOf(Kind.all());
    kinds.removeAll(EnumSet.of(Kind.BLACK_HOLE, Kind.SILENT_SERVER));
    for (int i = 0; i < 200; i++) {
      RandomFault fault = proxy.injectRandomFault(kinds);
      assertThat(answerOrFailure()).as(fault.toString()).isIn("12.6.0-emulated", "failure");
    }
    proxy.heal();
    assertThat(get(PATIENCE)).isEqualTo("12.6.0-emulated");
    assertThat(proxy.counts().faults()).isGreaterThan(100);
  }

  private String answerOrFailure() throws InterruptedException {
    try {
      return get(PATIENCE);
    } catch (IOException e) {
      return "failure";
    }
  }
}
