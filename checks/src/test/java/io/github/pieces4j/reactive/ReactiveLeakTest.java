package io.github.pieces4j.reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ImpoliteServer;
import io.github.pieces4j.checks.contract.Leaks;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.testkit.fault.FaultProxy;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import java.lang.reflect.Field;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Counts what is left of clients and of calls that were given up. */
@Timeout(240)
class ReactiveLeakTest {
  private static final int CYCLES = 1_000;
  private static final int CANCELS = 10_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Leaks leaks =
      new Leaks(name -> name.startsWith("pieces4j-"), ReactiveLeakTest::directBytes);

  @Test
  void aBufferThatIsLostIsSeen() {
    ByteBufAllocator.DEFAULT.buffer(16);
    assertThat(BufferLeaks.found()).isNotEmpty();
    BufferLeaks.forget();
  }

  /** The JVM's own count has Netty's buffers on some JDKs only. */
  private static long directBytes() {
    return ((ByteBufAllocatorMetricProvider) ByteBufAllocator.DEFAULT).metric().usedDirectMemory();
  }

  private void assertNothingIsLeft(FaultProxy proxy) {
    leaks.assertNone();
    proxy.await(counts -> counts.open() == 0, PATIENCE);
    assertThat(BufferLeaks.found()).isEmpty();
  }

  @Test
  void nothingIsLeftOfAThousandClients() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      Mono<Void> cycle =
          Mono.usingWhen(
              Mono.fromSupplier(() -> ReactivePiecesClient.create(proxy.url().toString())),
              client -> client.connection().health().then(),
              ReactivePiecesClient::closeAsync);
      Flux.range(0, CYCLES).flatMap(number -> cycle, 4).blockLast(PATIENCE);
      assertNothingIsLeft(proxy);
    }
  }

  @Test
  void nothingIsLeftOfTenThousandCanceledCalls() {
    Random random = new Random(7);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        FaultProxy proxy = FaultProxy.before(server.url())) {
      ReactivePiecesClient client = ReactivePiecesClient.create(proxy.url().toString());
      long canceled =
          Flux.range(0, CANCELS)
              .flatMap(number -> canceledAfter(client, number, random.nextInt(3_000)), 64)
              .filter(Boolean::booleanValue)
              .count()
              .block(PATIENCE);
      assertThat(canceled).as("calls that were canceled").isGreaterThan(CANCELS / 10);
      assertThat(client.connection().health().block(PATIENCE)).startsWith("ok");
      client.closeAsync().block(PATIENCE);
      assertNothingIsLeft(proxy);
    }
  }

  /** Makes a call, of one sort or another, and cancels it; tells whether that was in time. */
  private static Mono<Boolean> canceledAfter(
      ReactivePiecesClient client, int number, int microseconds) {
    Mono<?> call =
        switch (number % 3) {
          case 0 -> client.conversations().list();
          case 1 -> client.conversations().stream().then();
          default -> client.conversations().create("Canceled " + number);
        };
    return Mono.create(
        sink -> {
          Disposable running =
              call.subscribe(value -> {}, error -> sink.success(false), () -> sink.success(false));
          Mono.delay(Duration.ofNanos(microseconds * 1_000L))
              .subscribe(
                  tick -> {
                    running.dispose();
                    sink.success(true);
                  });
        });
  }

  @Test
  void nothingIsLeftOfListsThatAreReadWhenTheirClientIsClosed() {
    String[] ids = Collections.nCopies(2_000, "one").toArray(String[]::new);
    String list = ImpoliteServer.Connection.list(ids);
    try (ImpoliteServer server = ImpoliteServer.plain((it, id, number) -> it.write(list))) {
      for (int round = 0; round < 20; round++) {
        ReactivePiecesClient client = ReactivePiecesClient.create(server.url());
        StepVerifier.create(client.conversations().stream(), 1)
            .expectNextCount(1)
            .then(() -> client.closeAsync().block(PATIENCE))
            .expectError(PiecesClosedException.class)
            .verify(PATIENCE);
      }
      assertThat(BufferLeaks.found()).isEmpty();
    }
  }

  @Test
  void reactorNettyKeepsNoResolverOfAClosedClient() throws ReflectiveOperationException {
    Field cache =
        Class.forName("reactor.netty.transport.ClientTransportConfig")
            .getDeclaredField("RESOLVERS_CACHE");
    cache.setAccessible(true);
    int before = ((Map<?, ?>) cache.get(null)).size();
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ReactivePiecesClient client = ReactivePiecesClient.create(server.url().toString());
      client.connection().health().block(PATIENCE);
      client.conversations().identifierEvents().subscribe().dispose();
      client.closeAsync().block(PATIENCE);
    }
    assertThat((Map<?, ?>) cache.get(null)).hasSize(before);
  }
}
