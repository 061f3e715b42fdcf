package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.PathSpelling;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesNotFoundException;
import io.github.pieces4j.model.ApplicationName;
import io.github.pieces4j.model.Platform;
import io.github.pieces4j.model.SeededConnectorConnection;
import io.github.pieces4j.model.SeededConnectorConnectionBuilder;
import io.github.pieces4j.model.SeededTrackedApplicationBuilder;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.request.ConnectionRequests;
import io.github.pieces4j.request.PiecesRequest;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tells what a client learns from answers: where operations moved to, and who it is. */
interface MemoryContract extends Connectable {
  /** The documented path and the later one of the same operation. */
  String DOCUMENTED = "/conversation/c/assets/delete/a";

  String LATER = "/conversation/c/assets/disassociate/a";

  ScriptedAnswer NO_ROUTE = ScriptedAnswer.text(404, "Route not found");
  ScriptedAnswer DONE = ScriptedAnswer.raw("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");

  /** What a server says to {@link #CONNECTION}. */
  String CONTEXT =
      """
      {"application":{"id":"app-2","name":"OPEN_SOURCE","onboarded":true,"platform":"LINUX",
       "privacy":"OPEN","version":"1"},"health":{"os":{"id":"o","version":"1"}},"os":"o"}
      """;

  /** A request whose operation moved. */
  PiecesRequest<@Nullable Void> MOVED =
      PiecesRequest.of(ConversationLinkOperations.DISASSOCIATE_ASSET, "c", "a");

  /** How an application introduces itself. */
  SeededConnectorConnection CONNECTION =
      SeededConnectorConnectionBuilder.builder()
          .application(
              SeededTrackedApplicationBuilder.builder()
                  .name(ApplicationName.OPEN_SOURCE)
                  .platform(Platform.LINUX)
                  .version("1")
                  .build())
          .build();

  @Test
  default void aMovedOperationIsFoundOnceAndRemembered() {
    try (ScriptedServer server = ScriptedServer.answering(NO_ROUTE, DONE);
        ClientUnderTest client = client(server.url())) {
      client.execute(MOVED);
      client.execute(MOVED);
      assertThat(targets(server)).containsExactly(DOCUMENTED, LATER, LATER);
    }
  }

  @Test
  default void anOperationThatIsAtNeitherPathIsNotFoundAndTriedAgainFromTheStart() {
    try (ScriptedServer server = ScriptedServer.answering(NO_ROUTE);
        ClientUnderTest client = client(server.url())) {
      for (int call = 0; call < 2; call++) {
        assertThatExceptionOfType(PiecesNotFoundException.class)
            .isThrownBy(() -> client.execute(MOVED));
      }
      assertThat(targets(server)).containsExactly(DOCUMENTED, LATER, DOCUMENTED, LATER);
    }
  }

  @Test
  default void aServerFailureIsNotTakenForAMove() {
    ScriptedAnswer failure = ScriptedAnswer.text(500, "Failed.");
    try (ScriptedServer server = ScriptedServer.answering(failure);
        ClientUnderTest client = client(server.url())) {
      assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> client.execute(MOVED));
      assertThat(targets(server)).containsExactly(DOCUMENTED);
    }
  }

  @Test
  default void eitherPathCanBeTheOnlyOne() {
    assertThat(targetsWith(PathSpelling.DOCUMENTED)).containsExactly(DOCUMENTED);
    assertThat(targetsWith(PathSpelling.LATER)).containsExactly(LATER);
  }

  private List<String> targetsWith(PathSpelling spelling) {
    try (ScriptedServer server = ScriptedServer.answering(NO_ROUTE);
        ClientUnderTest client =
            client(PiecesOptions.of(it -> it.baseUrl(server.url()).pathSpelling(spelling)))) {
      assertThatExceptionOfType(PiecesNotFoundException.class)
          .isThrownBy(() -> client.execute(MOVED));
      return targets(server);
    }
  }

  @Test
  default void theApplicationIdOfTheSourceIsSaid() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "ok"));
        ClientUnderTest client =
            client(
                PiecesOptions.of(
                    it ->
                        it.baseUrl(server.url())
                            .applicationId(ApplicationIdSource.fixed("app-1"))))) {
      client.health();
      assertThat(applicationIds(server)).containsExactly("app-1");
    }
  }

  @Test
  default void afterConnectTheClientSaysWhoItIs() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(CONTEXT));
        ClientUnderTest client = client(server.url())) {
      client.execute(ConnectionRequests.connect(CONNECTION));
      client.health();
      assertThat(applicationIds(server)).containsExactly(null, "app-2");
    }
  }

  @Test
  default void aFailingSourceIsAConfigurationFailureAndNothingIsSent() {
    ApplicationIdSource failing =
        () -> CompletableFuture.failedFuture(new IllegalStateException("no keychain"));
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "ok"));
        ClientUnderTest client =
            client(PiecesOptions.of(it -> it.baseUrl(server.url()).applicationId(failing)))) {
      assertThatExceptionOfType(PiecesConfigurationException.class)
          .isThrownBy(client::health)
          .withMessageContaining("applicationId")
          .withRootCauseInstanceOf(IllegalStateException.class);
      assertThat(server.requests()).isEmpty();
    }
  }

  private static List<String> targets(ScriptedServer server) {
    return server.requests().stream().map(request -> request.line().split(" ")[1]).toList();
  }

  private static List<String> applicationIds(ScriptedServer server) {
    return server.requests().stream()
        .map(request -> request.header("X-Application-ID").orElse(null))
        .toList();
  }
}
