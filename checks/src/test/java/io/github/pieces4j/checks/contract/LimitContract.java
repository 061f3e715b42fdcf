package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesLimitException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tells what a call may take, and that its failure names the setting. */
interface LimitContract extends Connectable {
  int ONE_GIBIBYTE = 1_024 * 1_024;
  Duration PATIENCE = Duration.ofSeconds(30);

  private static PiecesOptions limited(URI url, int bytes, int connections, int pending) {
    CallLimits limits = new CallLimits(bytes, connections, pending, 64);
    return Failures.once(url, options -> options.callLimits(limits));
  }

  @Test
  default void aBodyBeyondTheLimitFailsAndNamesTheSetting() {
    String json = Lists.conversation("x".repeat(2_000));
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json));
        ClientUnderTest client = client(limited(server.url(), 1_000, 1, 1))) {
      PiecesLimitException failure = Failures.of(client, PiecesLimitException.class);
      assertThat(failure.setting()).isEqualTo("CallLimits.maxResponseBytes");
      assertThat(failure.limit()).isEqualTo(1_000);
      assertThat(failure).hasMessageContaining("CallLimits.maxResponseBytes is 1000");
    }
  }

  @Test
  default void aBodyOfJustTheLimitIsRead() {
    String json = Lists.conversation("x".repeat(2_000));
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(json));
        ClientUnderTest client = client(limited(server.url(), Lists.bytes(json), 1, 1))) {
      assertThat(client.get("x".repeat(2_000)).id()).hasSize(2_000);
    }
  }

  @Test
  default void aBodyOfAGibibyteIsNotReadToItsEnd() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(ONE_GIBIBYTE);
        ClientUnderTest client = client(Failures.once(server.url()))) {
      PiecesLimitException failure = Failures.of(PiecesLimitException.class, client::list);
      assertThat(failure.limit()).isEqualTo(CallLimits.DEFAULT.maxResponseBytes());
      assertThat(server.await(it -> it.busy() == 0, PATIENCE).bytesSent())
          .isLessThan(2L * CallLimits.DEFAULT.maxResponseBytes());
    }
  }

  @Test
  default void aFailureWithALargeBodyIsThatFailure() {
    ScriptedAnswer answer = ScriptedAnswer.text(500, "Why? ".repeat(40_000));
    try (ScriptedServer server = ScriptedServer.answering(answer);
        ClientUnderTest client = client(limited(server.url(), 1_000, 1, 1))) {
      assertThat(Failures.of(client, PiecesServerException.class).body()).startsWith("Why? Why?");
    }
  }

  @Test
  default void anElementBeyondTheLimitFailsBehindTheOthers() {
    String list = Lists.of(Lists.conversation("a"), Lists.conversation("x".repeat(2_000)));
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.json(list));
        ClientUnderTest client = client(limited(server.url(), 1_000, 1, 1));
        Stream<?> elements = client.stream()) {
      var iterator = elements.iterator();
      assertThat(iterator.next()).isNotNull();
      PiecesLimitException failure = Failures.of(PiecesLimitException.class, iterator::hasNext);
      assertThat(failure.setting()).isEqualTo("CallLimits.maxResponseBytes");
    }
  }

  @Test
  default void tooManyWaitingCallsFailAndNameTheSetting() {
    List<CompletableFuture<PiecesException>> calls;
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence());
        ClientUnderTest client = client(limited(server.url(), 1_000, 1, 1))) {
      calls = IntStream.range(0, 3).mapToObj(call -> failing(client)).toList();
      Object first = CompletableFuture.anyOf(calls.toArray(CompletableFuture[]::new)).join();
      assertThat(first)
          .isInstanceOfSatisfying(
              PiecesLimitException.class,
              failure -> assertThat(failure.setting()).isEqualTo("CallLimits.maxPendingCalls"));
    }
    assertThat(calls)
        .extracting(CompletableFuture::join)
        .filteredOn(PiecesClosedException.class::isInstance)
        .as("the calls that the close aborted")
        .hasSize(2);
  }

  private static CompletableFuture<PiecesException> failing(ClientUnderTest client) {
    return CompletableFuture.supplyAsync(
        () -> Failures.of(client, PiecesException.class), LimitContract::onThread);
  }

  private static void onThread(Runnable task) {
    Thread thread = new Thread(task, "caller");
    thread.setDaemon(true);
    thread.start();
  }

  @Test
  default void callsShareTheConnectionsThatAreAllowed() {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(2_000);
        ClientUnderTest client = client(limited(server.url(), 64_000_000, 3, 100))) {
      List<CompletableFuture<Integer>> calls =
          IntStream.range(0, 30)
              .mapToObj(
                  call ->
                      CompletableFuture.supplyAsync(
                          () -> client.list().iterable().size(), LimitContract::onThread))
              .toList();
      assertThat(calls).extracting(CompletableFuture::join).containsOnly(2_000);
      assertThat(server.progress().mostBusy()).isLessThanOrEqualTo(3);
    }
  }
}
