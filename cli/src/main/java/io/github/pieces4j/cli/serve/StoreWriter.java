package io.github.pieces4j.cli.serve;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Applies actions one after another and forces them to the disk.
 *
 * <p>Actions that wait for the disk at the same time share one trip to it. After a failure nothing
 * is written any more, so no action is ever stored by halves.
 */
final class StoreWriter {
  /** A little now and then keeps the file small, and no call waits long for it. */
  private static final int COMMITS_BETWEEN_TIDYING = 256;

  private static final int TIDIED_BYTES = 1_024 * 1_024;
  private static final int LEAST_FILLED_PERCENT = 50;

  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock flushing = new ReentrantLock();
  private final StoreFile file;
  private final MVStore store;
  private volatile long applied;
  private volatile long durable;
  private volatile boolean failed;
  private long commits;

  StoreWriter(StoreFile file) {
    this.file = file;
    store = file.store();
  }

  <T> T read(Supplier<T> read) {
    return orFail(() -> file.reading(read));
  }

  /** Applies an action, which is on the disk after the next {@link #flush}. */
  void apply(Runnable action) {
    write(
        () -> {
          action.run();
          return ++applied;
        });
  }

  /** Waits until all that was applied before is on the disk. */
  void flush() {
    requireIntact();
    long wanted = applied;
    if (durable < wanted) {
      flushing.lock();
      try {
        flush(wanted);
      } finally {
        flushing.unlock();
      }
    }
  }

  /** Does nothing if another thread has done it meanwhile. */
  private void flush(long wanted) {
    if (durable < wanted) {
      long committed = write(this::commit);
      orFail(() -> file.writing(this::sync));
      durable = committed;
    }
  }

  private MVStore sync() {
    store.sync();
    return store;
  }

  private long commit() {
    store.commit();
    if (++commits % COMMITS_BETWEEN_TIDYING == 0) {
      store.compact(LEAST_FILLED_PERCENT, TIDIED_BYTES);
    }
    return applied;
  }

  private <T> T write(Supplier<T> change) {
    writing.lock();
    try {
      return orFail(() -> file.writing(change));
    } finally {
      writing.unlock();
    }
  }

  private <T> T orFail(Supplier<T> use) {
    requireIntact();
    try {
      return use.get();
    } catch (RuntimeException | Error e) {
      failed = true;
      throw e;
    }
  }

  private void requireIntact() {
    if (failed) {
      throw new IllegalStateException("it failed before, so it is used no more: start again");
    }
  }

  /** Flushes what was applied and closes the file; after a failure only the latter. */
  void close() {
    if (failed) {
      store.closeImmediately();
    } else {
      file.writing(this::closed);
    }
  }

  private MVStore closed() {
    store.close();
    return store;
  }
}
