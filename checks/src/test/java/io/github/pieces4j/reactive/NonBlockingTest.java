package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.checks.contract.ClientContract;
import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.blockhound.BlockHound;
import reactor.blockhound.BlockingMethod;
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
    BlockHound.install(
        builder ->
            builder
                // Reactor's Flux.toStream, by which these tests read lists, wakes its reader
                // under a lock; the SDK itself never makes a stream of a Flux (ArrowsTest).
                .allowBlockingCallsInside(
                    "reactor.core.publisher.BlockingIterable$SubscriberIterator", "signalConsumer")
                .blockingMethodCallback(NonBlockingTest::blocked));
  }

  /** Kept as well as thrown, for an error on an event loop may be swallowed there. */
  private static void blocked(BlockingMethod method) {
    BlockingOperationError error = new BlockingOperationError(method);
    if (isWatched()) {
      BLOCKED.add(Thread.currentThread().getName() + ": " + Throwables.getStackTrace(error));
      throw error;
    }
  }

  /** The emulator's own event loops and what this JVM runs besides are not under test. */
  private static boolean isWatched() {
    return !Thread.currentThread().getName().startsWith("embedded-pieces-os");
  }

  @AfterAll
  static void stopWatching() {
    BLOCKED.clear();
  }

  /** Hands over what blocked, so that the test in which it did is the only one that fails. */
  @AfterEach
  void nothingBlocked() {
    List<String> blocked = List.copyOf(BLOCKED);
    BLOCKED.removeAll(blocked);
    assertThat(blocked).isEmpty();
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
  void listsAreHandedToAReaderThatWaits() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(1_000);
        ClientUnderTest client = connect(PiecesOptions.of(it -> it.baseUrl(server.url())))) {
      for (int i = 0; i < 60; i++) {
        try (Stream<Conversation> elements = client.elements(ConversationsRequests.list())) {
          assertThat(elements).hasSize(1_000);
        }
      }
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
