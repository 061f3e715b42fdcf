package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.ImpoliteServer;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program that makes calls while its own tasks hold every thread of the common pool. */
public final class FullCommonPool {
  private static final int CALLS = 300;
  private static final int CALLERS = 8;
  private static final int BLOCKED = 40;

  private FullCommonPool() {}

  /** Prints how long each way of calling took, in milliseconds. */
  public static void main(String[] arguments) throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    try (ImpoliteServer server = ImpoliteServer.plain((it, id, number) -> it.answer(id));
        PiecesClient client =
            PiecesClient.create(
                PiecesOptions.of(
                    it ->
                        it.baseUrl(URI.create(server.url().toString()))
                            .callTimeout(Duration.ofSeconds(20))))) {
      List<String> ids = IntStream.range(0, CALLS).mapToObj(i -> "c" + i).toList();
      print("warm", () -> loop(client, ids));
      print("free-parallel", () -> ids.parallelStream().forEach(id -> check(client, id)));
      print("free-supply", () -> supply(client, ids));
      follow();
      for (int i = 0; i < BLOCKED; i++) {
        CompletableFuture.runAsync(() -> await(never));
      }
      print("loop", () -> loop(client, ids));
      print("direct", () -> ids.subList(0, CALLERS).forEach(id -> check(client, id)));
      print("parallel", () -> ids.parallelStream().forEach(id -> check(client, id)));
      print("pool", () -> pool(client, ids));
      print("virtual", () -> virtual(client, ids));
    }
    streamWithoutThread();
    System.out.println("parallelism " + ForkJoinPool.getCommonPoolParallelism() + " done");
    System.exit(0);
  }

  private interface Calls {
    void make() throws Exception;
  }

  private static void print(String way, Calls calls) throws Exception {
    long begun = System.nanoTime();
    calls.make();
    System.out.println(way + " " + (System.nanoTime() - begun) / 1_000_000);
  }

  private static void check(PiecesClient client, String id) {
    if (!client.conversation(id).get().id().equals(id)) {
      throw new IllegalStateException("another call's answer");
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void loop(PiecesClient client, List<String> ids) throws Exception {
    all(Executors.newFixedThreadPool(CALLERS), client, ids);
  }

  private static void pool(PiecesClient client, List<String> ids) throws Exception {
    all(new ForkJoinPool(CALLERS), client, ids);
  }

  private static void supply(PiecesClient client, List<String> ids) {
    CompletableFuture.allOf(
            ids.stream()
                .map(id -> CompletableFuture.runAsync(() -> check(client, id)))
                .toArray(CompletableFuture<?>[]::new))
        .join();
  }

  /** Streams that the threads of the common pool wait at, which their sockets need to open. */
  private static void follow() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client = PiecesClient.create(server.url())) {
      client.conversations().create("Lists");
      CompletableFuture.allOf(
              Stream.generate(() -> CompletableFuture.runAsync(() -> followed(client)))
                  .limit(CALLERS)
                  .toArray(CompletableFuture<?>[]::new))
          .orTimeout(30, TimeUnit.SECONDS)
          .join();
    }
    System.out.println("followed");
  }

  private static void followed(PiecesClient client) {
    try (EventStream<ObjectChange<Conversation>> changes = client.conversations().watch()) {
      changes.poll(Duration.ofSeconds(30)).orElseThrow();
    }
  }

  /** Prints why a stream does not open, if it does not. */
  private static void streamWithoutThread() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient client =
            PiecesClient.create(it -> it.baseUrl(server.url()).callTimeout(Duration.ofSeconds(2)));
        EventStream<ConnectionEvent> events = client.conversations().connectionEvents();
        EventStream<IdentifierEvent> stream = client.conversations().identifierEvents()) {
      stream.poll(Duration.ZERO);
      ConnectionEvent event =
          Stream.generate(() -> events.poll(Duration.ofSeconds(20)).orElseThrow())
              .dropWhile(it -> it.state() == ConnectionState.CONNECTING)
              .findFirst()
              .orElseThrow();
      System.out.println(
          "stream " + (event.reason() == null ? event.state() : event.reason().getCause()));
    }
  }

  /** Virtual threads where the JDK has them. */
  private static void virtual(PiecesClient client, List<String> ids) throws Exception {
    if (Runtime.version().feature() >= 21) {
      all(
          (ExecutorService)
              Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null),
          client,
          ids);
    }
  }

  private static void all(ExecutorService threads, PiecesClient client, List<String> ids)
      throws Exception {
    List<Future<?>> calls = new ArrayList<>();
    for (String id : ids) {
      calls.add(threads.submit(() -> check(client, id)));
    }
    for (Future<?> call : calls) {
      call.get();
    }
    threads.shutdown();
  }
}
