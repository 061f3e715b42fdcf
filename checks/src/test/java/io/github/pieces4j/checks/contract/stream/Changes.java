package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Changes the conversations of a server, several at once, as fast as it is permitted. */
final class Changes implements AutoCloseable {
  private static final int AT_ONCE = 4;
  private static final int MOST_OBJECTS = 60;
  private static final int MINUTES = 3;

  private final StreamsUnderTest client;
  private final Semaphore permits = new Semaphore(0);
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final List<CompletableFuture<Void>> running = new ArrayList<>();

  /** Begins to make so many changes, chosen by the seed, as soon as they are permitted. */
  Changes(StreamsUnderTest client, int count, long seed) {
    this.client = client;
    for (int thread = 0; thread < AT_ONCE; thread++) {
      int share = count / AT_ONCE + (thread < count % AT_ONCE ? 1 : 0);
      Random random = new Random(seed + thread);
      running.add(CompletableFuture.runAsync(() -> change(share, random), threads));
    }
  }

  void permit(int count) {
    permits.release(count);
  }

  private void change(int count, Random random) {
    List<Conversation> own = new ArrayList<>();
    for (int change = 0; change < count; change++) {
      permits.acquireUninterruptibly();
      changeOne(own, random, change);
    }
  }

  /** Each thread has conversations of its own, so that no change meets another. */
  private void changeOne(List<Conversation> own, Random random, int number) {
    int dice = random.nextInt(10);
    if (own.isEmpty() || dice < 3 && own.size() < MOST_OBJECTS) {
      own.add(client.execute(ConversationsRequests.create(Seeds.conversation("New"))));
      return;
    }
    int which = random.nextInt(own.size());
    if (dice < 7) {
      Conversation renamed = own.get(which).withName("Name " + number);
      own.set(which, client.execute(ConversationsRequests.update(renamed)));
    } else {
      client.execute(ConversationRequests.delete(own.remove(which).id()));
    }
  }

  /** Waits until all changes were made. */
  void await() {
    try {
      CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))
          .get(MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError("the changes were not made", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
