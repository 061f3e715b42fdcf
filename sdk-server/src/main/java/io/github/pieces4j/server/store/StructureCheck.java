package io.github.pieces4j.server.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A look at the pages of a database that is being opened: at once where they are few, and beside
 * all else where they are many.
 */
final class StructureCheck implements AutoCloseable {
  private static final long MOST_BYTES_AT_ONCE = 16L * 1_024 * 1_024;
  private final StoreHealth health;
  private volatile @Nullable Sql running;
  private volatile boolean ended;

  StructureCheck(StoreHealth health) {
    this.health = health;
  }

  /**
   * Begins the check.
   *
   * @throws StoreException if it is over and something is wrong
   */
  void check(StoreFile file) {
    if (file.size() <= MOST_BYTES_AT_ONCE) {
      problem(file).ifPresent(StoreHealth::damaged);
    } else {
      Thread thread = new Thread(() -> checkInBackground(file), "pieces-check");
      thread.setDaemon(true);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }
  }

  private void checkInBackground(StoreFile file) {
    try {
      problem(file).ifPresent(health::isDamaged);
    } catch (StoreException e) {
      if (!ended) {
        health.isDamaged(String.valueOf(e.getMessage()));
      }
    }
  }

  private Optional<String> problem(StoreFile file) {
    try (Sql sql = file.connect()) {
      running = sql;
      return ended
          ? Optional.empty()
          : sql.first("PRAGMA integrity_check(1)", columns -> columns.getString(1))
              .filter(line -> !line.equals("ok"));
    } finally {
      running = null;
    }
  }

  /** Ends a check that still runs. */
  @Override
  public void close() {
    ended = true;
    Sql sql = running;
    if (sql != null) {
      sql.interrupt();
    }
  }
}
