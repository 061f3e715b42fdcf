package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LIST;
import static io.github.pieces4j.checks.contract.stream.Answers.list;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ForwardProxy;
import io.github.pieces4j.checks.contract.UnansweringPort;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Tells what a stream's first steps may take, and what stands in their way. */
interface OpeningContract extends StreamCases {
  Duration LIMIT = Duration.ofMillis(300);

  @Test
  default void aSocketThatIsNotConnectedInTimeSaysSo() {
    try (UnansweringPort port = new UnansweringPort()) {
      PiecesTimeoutException reason =
          timesOut(PiecesOptions.of(it -> it.baseUrl(port.url()).connectTimeout(LIMIT)));
      assertThat(reason.phase()).isEqualTo(CallPhase.CONNECTING);
    }
  }

  @Test
  default void anApplicationIdThatNeverComesHoldsUpNoStreamForEver() {
    try (var server = ScriptedSocketServer.following(SocketScript.opening())) {
      PiecesTimeoutException reason =
          timesOut(
              PiecesOptions.of(
                  it ->
                      it.baseUrl(server.url())
                          .callTimeout(LIMIT)
                          .applicationId(CompletableFuture::new)));
      assertThat(reason.phase()).isEqualTo(CallPhase.PREPARING);
    }
  }

  private PiecesTimeoutException timesOut(PiecesOptions options) {
    try (var client = client(options);
        var states = states(client)) {
      events(client);
      PiecesException reason =
          states.await(it -> it.state() == ConnectionState.DISCONNECTED).reason();
      assertThat(reason).isInstanceOf(PiecesTimeoutException.class);
      PiecesTimeoutException timeout = (PiecesTimeoutException) reason;
      assertThat(timeout.limit()).isEqualTo(LIMIT);
      return timeout;
    }
  }

  @Test
  default void callsThatTakeAllConnectionsHoldUpNoList() {
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var client =
            client(
                PiecesOptions.of(
                    it ->
                        it.baseUrl(
                                server
                                    .answer(LIST, list("a"))
                                    .answer("/conversation/stuck", ScriptedAnswer.silence())
                                    .url())
                            .callLimits(new CallLimits(1_024, 1, 0, 1))))) {
      CompletableFuture.runAsync(() -> client.execute(ConversationRequests.get("stuck")));
      server.await(counts -> counts.requests() == 1, PATIENCE);
      try (var states = states(client);
          var events = events(client)) {
        assertThat(events.next()).isEqualTo(snapshot("a"));
        live(states);
      }
    }
  }

  @Test
  default void aStreamGoesOverTheProxyWithItsCredentials() {
    URI elsewhere = URI.create("http://pieces-os.invalid:1");
    try (var server = ScriptedSocketServer.following(SocketScript.opening());
        var proxy =
            new ForwardProxy(server.answer(LIST, list("a")).url().getPort(), "user:password");
        var client = client(over(proxy, elsewhere));
        var states = states(client);
        var events = events(client)) {
      assertThat(events.next()).isEqualTo(snapshot("a"));
      live(states);
      assertThat(proxy.targets()).isNotEmpty();
    }
  }

  private static PiecesOptions over(ForwardProxy proxy, URI url) {
    ProxyOptions options = ProxyOptions.of("127.0.0.1", proxy.port(), "user", "password");
    return PiecesOptions.of(
        it -> it.baseUrl(url).connectionOptions(ConnectionOptions.DEFAULT.withProxy(options)));
  }

  @Test
  default void anInterimAnswerBeforeTheSocketOpensIsSkipped() throws IOException {
    try (var server = new EarlyHintsServer();
        var client = client(server.url(), it -> it.reconciliation(Reconciliation.OFF));
        var states = states(client);
        var events = events(client)) {
      live(states);
      assertThat(events.next().id()).isEqualTo("a");
    }
  }
}
