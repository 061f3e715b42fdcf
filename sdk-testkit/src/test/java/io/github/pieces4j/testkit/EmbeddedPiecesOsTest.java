package io.github.pieces4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.net.ConnectException;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EmbeddedPiecesOsTest {
  @Test
  void aTakenPortIsRefusedByItsNumber() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      assertThatThrownBy(() -> EmbeddedPiecesOs.start(server.port()))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("port " + server.port())
          .hasMessageContaining("choose another");
    }
  }

  @Test
  void whatIsNoPortIsRefused() {
    for (int port : List.of(-1, 65_536)) {
      assertThatThrownBy(() -> EmbeddedPiecesOs.start(port))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining("" + port);
    }
  }

  @Test
  void twoServersShareNothing() {
    try (EmbeddedPiecesOs one = EmbeddedPiecesOs.start();
        EmbeddedPiecesOs other = EmbeddedPiecesOs.start()) {
      new Caller(one).createConversation("Only here");

      assertThat(new Caller(other).conversations().iterable()).isEmpty();
      assertThat(one.url()).isNotEqualTo(other.url());
    }
  }

  @Test
  void closingTwiceDoesNothingMore() {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    server.close();
    server.close();
    assertThatThrownBy(() -> new Caller(server).get("/conversations"))
        .hasCauseInstanceOf(ConnectException.class);
  }

  @Test
  void closingEndsOpenSocketsAndFreesThePort() throws Exception {
    CompletableFuture<String> end = new CompletableFuture<>();
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    int port = server.port();
    new Caller(server).open("/conversations/stream/identifiers", new EndListener(end));
    server.close();

    assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo("ended");
    try (EmbeddedPiecesOs again = EmbeddedPiecesOs.start(port)) {
      assertThat(again.port()).isEqualTo(port);
    }
  }

  @Test
  void closingLeavesNoThreadBehind() throws InterruptedException {
    EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
    new Caller(server).createConversation("Makes every thread start");
    List<Thread> threads = threadsOfServers();
    assertThat(threads).isNotEmpty();

    server.close();

    for (Thread thread : threads) {
      thread.join(20_000);
    }
    assertThat(threadsOfServers()).isEmpty();
  }

  private static List<Thread> threadsOfServers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("embedded-pieces-os"))
        .toList();
  }

  private record EndListener(CompletableFuture<String> end) implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      end.complete("ended");
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      end.complete("ended");
    }
  }
}
