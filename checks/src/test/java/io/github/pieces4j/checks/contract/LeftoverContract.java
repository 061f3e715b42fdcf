package io.github.pieces4j.checks.contract;

import static io.github.pieces4j.checks.contract.ImpoliteServer.Connection.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ImpoliteServer.Connection;
import io.github.pieces4j.checks.contract.ImpoliteServer.Manners;
import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that what comes beside an answer is nobody's answer, and ends its connection. */
interface LeftoverContract extends Connectable {
  int CALLERS = 16;

  @ParameterizedTest
  @EnumSource
  default void aSecondAnswerIsNoAnswer(Carrier carrier) {
    int answered =
        carrier.answered(this, (it, id, number) -> it.write(whole(id) + whole("someone-elses")));
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  default void aLateSecondAnswerIsNoAnswer(Carrier carrier) {
    int answered =
        carrier.answered(
            this,
            (it, id, number) -> {
              it.answer(id);
              it.pause(1 + number % 3);
              it.answer("someone-elses");
            });
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  default void anAnswerToNobodyIsNoAnswer(Carrier carrier) {
    int answered =
        carrier.answered(
            this,
            (it, id, number) -> {
              it.answer(id);
              it.pause(20);
              it.write("HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
            });
    assertThat(answered).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\r\n", "HTTP/1.1 200 O", "HTTP/1.1 204 No Content\r\n\r\n"})
  default void whatComesBehindAnAnswerEndsTheConnection(String more) {
    Manners late =
        (it, id, number) -> {
          it.answer(id);
          it.pause(10);
          it.write(more);
        };
    try (ImpoliteServer server = ImpoliteServer.plain(late);
        ClientUnderTest client = client(Carrier.TCP.options(server))) {
      assertThat(client.get("c").id()).isEqualTo("c");
      await(() -> server.open() == 0);
    }
  }

  @Test
  default void noCallOfManyGetsTheAnswerOfAnother() throws Exception {
    AtomicInteger calls = new AtomicInteger(Integer.getInteger("pieces4j.mixed.calls", 3_000));
    ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
    try (ImpoliteServer server = ImpoliteServer.plain(LeftoverContract::mixed);
        ClientUnderTest client = client(Carrier.TCP.options(server))) {
      Callable<Integer> caller = () -> rightAnswers(client, calls);
      List<Callable<Integer>> all = IntStream.range(0, CALLERS).mapToObj(it -> caller).toList();
      int right = 0;
      for (Future<Integer> ended : callers.invokeAll(all)) {
        right += ended.get();
      }
      assertThat(right).isPositive();
    } finally {
      callers.shutdownNow();
    }
  }

  private static int rightAnswers(ClientUnderTest client, AtomicInteger calls) {
    int right = 0;
    for (int call = calls.decrementAndGet(); call >= 0; call = calls.decrementAndGet()) {
      try {
        assertThat(client.get("c" + call).id()).isEqualTo("c" + call);
        right++;
      } catch (PiecesException e) {
        assertThat(e).hasMessageContaining("/conversation/c" + call);
      }
    }
    return right;
  }

  private static void mixed(Connection connection, String id, int number) throws IOException {
    String answer = whole(id);
    switch (ThreadLocalRandom.current().nextInt(12)) {
      case 0 -> connection.write(AnswerContract.HINTS + answer);
      case 1 -> written(connection, AnswerContract.HINTS, 5, answer);
      case 2 -> connection.write(answer + whole("left-over"));
      case 3 -> connection.write(answer + "HTTP/1.1 200 OK\r\n");
      case 4 -> written(connection, answer, 1, whole("late"));
      case 5 -> {
        connection.write(answer.substring(0, 90));
        connection.reset();
      }
      case 6 -> written(connection, answer.substring(0, 60), 3, answer.substring(60) + "x");
      default -> connection.write(answer);
    }
  }

  private static void written(Connection connection, String first, int pause, String then)
      throws IOException {
    connection.write(first);
    connection.pause(pause);
    connection.write(then);
  }

  @Test
  default void closingWithCallsInFlightLeavesNoConnection() throws InterruptedException {
    try (ImpoliteServer server = ImpoliteServer.plain((it, id, number) -> it.hearOut())) {
      for (int round = 0; round < 60; round++) {
        ClientUnderTest client = client(Carrier.TCP.options(server));
        List<Thread> calls = List.of(calling(client, "a"), calling(client, "b"));
        if (round % 2 == 0) {
          await(() -> server.open() == 2);
        }
        client.close();
        for (Thread call : calls) {
          call.join();
        }
        await(() -> server.open() == 0);
      }
    }
  }

  private static Thread calling(ClientUnderTest client, String id) {
    Thread call = new Thread(() -> Failures.of(PiecesException.class, () -> client.get(id)));
    call.start();
    return call;
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the time to wait").isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
