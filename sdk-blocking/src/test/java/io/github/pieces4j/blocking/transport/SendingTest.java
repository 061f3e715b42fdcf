package io.github.pieces4j.blocking.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SendingTest {
  @Test
  void aCallNeedsNoThreadButItsCaller() {
    long before = sendingThreads();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      client.conversations().create("Straight");
      assertThat(client.conversations().list()).isNotNull();
      assertThat(sendingThreads()).isEqualTo(before);
    }
  }

  @Test
  void aWorkerOfAPoolDoesNotWaitForTheHead() {
    ForkJoinPool pool = new ForkJoinPool(1);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      long before = sendingThreads();
      pool.submit(() -> client.conversations().create("Worker")).join();
      assertThat(sendingThreads()).isGreaterThan(before);
    } finally {
      pool.shutdown();
    }
  }

  private static long sendingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("pieces4j-\\d+"))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "192.168.1.20"})
  void anAddressIsSentToAtOnce(String host) {
    assertThat(Sending.isAddress(host)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"studio", "studio.local", "1studio", "10.example", "localhost.example"})
  void aNameHasToBeLookedUp(String host) {
    assertThat(Sending.isAddress(host)).isFalse();
  }

  @Test
  void anInterruptionEndsTheCallAndIsKept() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence());
        PiecesClient client = PiecesClient.create(silent.url())) {
      Caller caller = new Caller(client);
      caller.awaitWaiting();
      caller.thread.interrupt();
      assertThat(caller.failure()).isInstanceOf(PiecesInterruptedException.class);
      assertThat(caller.interrupted.join()).isTrue();
    }
  }

  @Test
  void anInterruptedThreadMakesNoCall() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence());
        PiecesClient client = PiecesClient.create(silent.url())) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(PiecesInterruptedException.class)
          .isThrownBy(() -> client.conversation("c1").get());
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aCloseEndsTheCallAndLeavesNoInterruption() {
    try (ScriptedServer silent = ScriptedServer.answering(ScriptedAnswer.silence())) {
      PiecesClient client = PiecesClient.create(silent.url());
      Caller caller = new Caller(client);
      caller.awaitWaiting();
      client.close();
      assertThat(caller.failure()).isInstanceOf(PiecesClosedException.class);
      assertThat(caller.interrupted.join()).isFalse();
    }
  }

  @Test
  void aCloseAtAnyMomentLeavesNoInterruption() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      for (int round = 0; round < 200; round++) {
        PiecesClient client = PiecesClient.create(server.url());
        Caller caller = new Caller(client);
        for (int spin = 0; spin < round * 50; spin++) {
          Thread.onSpinWait();
        }
        client.close();
        caller.failure();
        assertThat(caller.interrupted.join()).as("round %d", round).isFalse();
      }
    }
  }

  /** A thread that makes a call, and what came of it. */
  private static final class Caller {
    private final CompletableFuture<@Nullable Throwable> ended = new CompletableFuture<>();
    private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    private final Thread thread;

    Caller(PiecesClient client) {
      thread = new Thread(() -> call(client), "caller");
      thread.start();
    }

    private void call(PiecesClient client) {
      try {
        client.conversation("c1").get();
        ended.complete(null);
      } catch (RuntimeException failure) {
        ended.complete(failure);
      } finally {
        interrupted.complete(Thread.currentThread().isInterrupted());
      }
    }

    void awaitWaiting() {
      while (thread.getState() != Thread.State.WAITING
          && thread.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
    }

    @Nullable Throwable failure() {
      return ended.join();
    }
  }
}
