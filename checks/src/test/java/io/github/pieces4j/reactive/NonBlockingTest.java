package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.checks.contract.ClientContract;
import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingOperationError;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Runs the contract, with all operations, while BlockHound watches the event loops. */
class NonBlockingTest extends ClientContract {
  private static final Queue<String> BLOCKED = new ConcurrentLinkedQueue<>();

  @BeforeAll
  static void watch() {
    // A thread that waits for work already would be taken for one that blocks.
    Schedulers.shutdownNow();
    // Kept as well as thrown, for an error on an event loop may be swallowed there.
    BlockHound.install(
        builder ->
            builder.blockingMethodCallback(
                method -> {
                  BlockingOperationError error = new BlockingOperationError(method);
                  if (isWatched()) {
                    BLOCKED.add(error + " on " + Thread.currentThread().getName());
                    throw error;
                  }
                }));
  }

  /** The emulator's own event loops and what this JVM runs besides are not under test. */
  private static boolean isWatched() {
    return !Thread.currentThread().getName().startsWith("embedded-pieces-os");
  }

  @AfterAll
  static void stopWatching() {
    BLOCKED.clear();
  }

  @AfterEach
  void nothingBlocked() {
    assertThat(BLOCKED).isEmpty();
  }

  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new ReactiveClientUnderTest(ReactivePiecesClient.create(options));
  }

  @Test
  void listsAreReadWithoutBlocking() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(10_000);
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString())) {
      assertThat(client.conversations().stream().count().block()).isEqualTo(10_000);
      assertThat(client.conversations().stream().blockFirst()).isNotNull();
    }
  }

  @Test
  void whatBlocksIsSeen() {
    Mono<Void> blocking = Mono.delay(Duration.ofMillis(1)).doOnNext(tick -> block()).then();
    assertThatThrownBy(blocking::block).hasCauseInstanceOf(BlockingOperationError.class);
    assertThat(BLOCKED).isNotEmpty();
    BLOCKED.clear();
  }

  private static void block() {
    try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket client = new Socket(listening.getInetAddress(), listening.getLocalPort())) {
      client.getOutputStream().write(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
