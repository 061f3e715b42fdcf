package io.github.pieces4j.server.http;

import io.github.pieces4j.server.routes.Route;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The threads that wait for the database, apart for searches, of which few run at a time. */
public final class Workers implements AutoCloseable {
  private static final int DATABASE_THREADS = 4;
  private static final int SEARCH_THREADS = 2;

  /** How many reads of the database there can be at a time. */
  public static final int READERS = DATABASE_THREADS + SEARCH_THREADS;

  private final ExecutorService database;
  private final ExecutorService searches;

  public Workers(String name) {
    database = threads(DATABASE_THREADS, name + "-database");
    searches = threads(SEARCH_THREADS, name + "-search");
  }

  private static ExecutorService threads(int count, String name) {
    return Executors.newFixedThreadPool(
        count,
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Returns where reads and changes run; no thread is interrupted when a caller goes away. */
  @SuppressWarnings("UnnecessaryMethodReference") // As a service it would interrupt its threads.
  public Scheduler database() {
    return Schedulers.fromExecutor(database::execute);
  }

  /** Returns where work of a kind runs. */
  @SuppressWarnings("UnnecessaryMethodReference") // As a service it would interrupt its threads.
  Scheduler of(Route.Work work) {
    return switch (work) {
      case NONE -> Schedulers.immediate();
      case DATABASE -> database();
      case SEARCH -> Schedulers.fromExecutor(searches::execute);
    };
  }

  /** Waits until what runs has ended, and the threads too. */
  @Override
  public void close() {
    database.shutdown();
    searches.shutdown();
    try {
      database.awaitTermination(10, TimeUnit.SECONDS);
      searches.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
