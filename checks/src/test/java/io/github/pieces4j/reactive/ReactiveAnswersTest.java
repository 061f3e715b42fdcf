package io.github.pieces4j.reactive;

import static io.github.pieces4j.reactive.UnkindServer.conversation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.error.PiecesServerException;
import io.github.pieces4j.error.PiecesWrongAnswerException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.UnkindServer.Behavior;
import io.github.pieces4j.reactive.UnkindServer.Exchange;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shows that an answer belongs to its call, whatever else comes on the connection. */
@Timeout(120)
class ReactiveAnswersTest {
  private static final String HINTS = "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n";

  private static ReactivePiecesClient client(
      UnkindServer server, Consumer<PiecesOptionsBuilder> customizer) {
    return ReactivePiecesClient.create(
        options -> {
          options.baseUrl(URI.create(server.url())).callTimeout(Duration.ofSeconds(20));
          customizer.accept(options);
        });
  }

  private static ReactivePiecesClient once(UnkindServer server) {
    return client(server, options -> options.retryPolicy(RetryPolicy.NONE));
  }

  /** Gets some conversations one after another, of which each must be the one asked for. */
  private static void getsWhatItAsksFor(Behavior behavior) throws IOException {
    try (UnkindServer server = new UnkindServer(behavior);
        ReactivePiecesClient client = client(server, options -> {})) {
      for (String id : List.of("c1", "c2", "c3", "c4", "c5", "c6")) {
        assertThat(client.conversation(id).get().block().id()).isEqualTo(id);
      }
    }
  }

  @Test
  void interimAnswersAreSkippedHoweverTheyAreTimed() throws IOException {
    getsWhatItAsksFor(
        exchange -> {
          exchange.send(HINTS + "HTTP/1.1 102 Processing\r\n\r\n");
          exchange.send("HTTP/1.1 1");
          Thread.sleep(20);
          exchange.send("00 Continue\r\n\r\n" + HINTS + conversation(exchange.id()));
        });
  }

  @Test
  void interimAnswersWithoutEndAreAFailure() throws IOException {
    try (UnkindServer server = new UnkindServer(exchange -> exchange.send(HINTS.repeat(10_000)));
        ReactivePiecesClient client = once(server)) {
      assertThat(failure(client.conversation("c").get(), PiecesConnectionException.class))
          .hasMessageContaining("interim answers");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "\r\n", "HTTP/1.1 200 O", "HTTP/1.1 204 No Content\r\n\r\n", "second"})
  void aConnectionWithMoreThanTheAnswerIsNotLentAgain(String more) throws Exception {
    String rest = more.equals("second") ? conversation("another") : more;
    getsWhatItAsksFor(exchange -> exchange.send(conversation(exchange.id()) + rest));
    Behavior late =
        exchange -> {
          exchange.send(conversation(exchange.id()));
          Thread.sleep(10);
          exchange.send(rest);
        };
    try (UnkindServer server = new UnkindServer(late);
        ReactivePiecesClient client = once(server)) {
      assertThat(client.conversation("c").get().block().id()).isEqualTo("c");
      await(() -> server.connections() == 0);
    }
  }

  @Test
  void anObjectWithAnotherIdentifierIsRefusedAndItsConnectionClosed() throws Exception {
    try (UnkindServer server = new UnkindServer(exchange -> exchange.send(conversation("other")));
        ReactivePiecesClient client = once(server)) {
      PiecesWrongAnswerException wrong =
          failure(client.conversation("mine").get(), PiecesWrongAnswerException.class);
      assertThat(wrong).hasMessageContaining("\"mine\"").hasMessageContaining("\"other\"");
      await(() -> server.connections() == 0);
    }
  }

  @Test
  void aRefusalThatOvertakesItsRequestIsTold() throws IOException {
    Behavior refusing =
        exchange -> {
          exchange.send("HTTP/1.1 413 Too Large\r\ncontent-length: 9\r\n\r\nToo large");
          exchange.in().readNBytes(100);
          exchange.socket().close();
        };
    try (UnkindServer server = new UnkindServer(refusing);
        ReactivePiecesClient client = once(server)) {
      PiecesResponseException refusal =
          failure(
              client.conversations().create("x".repeat(20_000_000)), PiecesResponseException.class);
      assertThat(refusal.status()).isEqualTo(413);
      assertThat(refusal.body()).isEqualTo("Too large");
    }
  }

  @Test
  void aLargeHeadIsAccepted() throws IOException {
    String cookies = ("set-cookie: " + "x".repeat(3_000) + "\r\n").repeat(30);
    getsWhatItAsksFor(
        exchange ->
            exchange.send(conversation(exchange.id()).replaceFirst("\r\n", "\r\n" + cookies)));
  }

  @Test
  void aStatusWithoutABodyIsToldAsThatStatus() throws IOException {
    try (UnkindServer server =
            new UnkindServer(exchange -> exchange.send("HTTP/1.1 500 Failed\r\n\r\nwhy"));
        ReactivePiecesClient client = once(server)) {
      PiecesServerException failure =
          failure(client.conversation("c").get(), PiecesServerException.class);
      assertThat(failure.body()).isEqualTo("why");
    }
  }

  @Test
  void noCallOfManyGetsTheAnswerOfAnother() throws IOException {
    int calls = Integer.getInteger("calls", 3_000);
    try (UnkindServer server = new UnkindServer(ReactiveAnswersTest::mixed);
        ReactivePiecesClient client = client(server, options -> {})) {
      List<String> wrong =
          Flux.range(0, calls)
              .flatMap(call -> outcome(client, "c" + call), 16)
              .filter(outcome -> !outcome.isEmpty())
              .collectList()
              .block();
      assertThat(wrong).isEmpty();
    }
  }

  /** Returns what is wrong with the outcome of a call, nothing if it failed as it may. */
  private static Mono<String> outcome(ReactivePiecesClient client, String id) {
    return client
        .conversation(id)
        .get()
        .map(Conversation::id)
        .map(got -> got.equals(id) ? "" : "asked for " + id + ", got " + got)
        .onErrorResume(e -> Mono.just(e instanceof PiecesException ? "" : "untyped " + e));
  }

  private static void mixed(Exchange exchange) throws IOException, InterruptedException {
    String answer = conversation(exchange.id());
    switch (ThreadLocalRandom.current().nextInt(12)) {
      case 0 -> exchange.send(HINTS + answer);
      case 1 -> {
        exchange.send(HINTS);
        Thread.sleep(5);
        exchange.send(answer);
      }
      case 2 -> exchange.send(answer + conversation("left over"));
      case 3 -> exchange.send(answer + "HTTP/1.1 200 OK\r\n");
      case 4 -> {
        exchange.send(answer);
        Thread.sleep(1);
        exchange.send(conversation("late"));
      }
      case 5 -> {
        exchange.send(answer.substring(0, 90));
        exchange.socket().setSoLinger(true, 0);
        exchange.socket().close();
      }
      case 6 -> {
        exchange.send(answer.substring(0, 60));
        Thread.sleep(3);
        exchange.send(answer.substring(60) + "x");
      }
      default -> exchange.send(answer);
    }
  }

  @Test
  void closingWithCallsInFlightLeavesNoSocket() throws Exception {
    try (UnkindServer server = new UnkindServer(exchange -> exchange.in().read())) {
      for (int round = 0; round < 60; round++) {
        ReactivePiecesClient client = once(server);
        List<Mono<Conversation>> calls =
            List.of(client.conversation("a").get(), client.conversation("b").get());
        calls.forEach(call -> call.subscribe(it -> {}, e -> {}));
        if (round % 2 == 0) {
          await(() -> server.connections() == 2);
        }
        client.closeAsync().block();
        await(() -> server.connections() == 0);
      }
    }
  }

  private static <E extends Throwable> E failure(Mono<?> call, Class<E> type) {
    E failure = catchThrowableOfType(type, call::block);
    assertThat(failure).as("the failure, of this type").isNotNull();
    return failure;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("the time to wait").isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
