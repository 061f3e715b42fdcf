package io.github.pieces4j.examples.cli.serve;

import io.github.pieces4j.testkit.store.ObjectChange;
import io.github.pieces4j.testkit.store.ObjectStore;
import io.github.pieces4j.testkit.store.StoredKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Keeps objects in one file; neither a killed process nor a power cut loses what was flushed.
 *
 * <p>Actions that wait for the disk at the same time share one trip to it. After a failure nothing
 * is written any more, so no action is ever stored by halves. Thread-safe, but threads that use it
 * must not be interrupted: that closes the file.
 */
public final class LastingStore implements ObjectStore, AutoCloseable {
  /** A little now and then keeps the file small, and no call waits long for it. */
  private static final int COMMITS_BETWEEN_TIDYING = 256;

  private static final int TIDIED_BYTES = 1_024 * 1_024;
  private static final int LEAST_FILLED_PERCENT = 50;

  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock flushing = new ReentrantLock();
  private final Map<StoredKind, SealedMap> objects = new EnumMap<>(StoredKind.class);
  private final Map<StoredKind, SealedMap> aside = new ConcurrentHashMap<>();
  private final StoreFile file;
  private final MVStore store;
  private volatile long applied;
  private volatile long durable;
  private volatile boolean failed;
  private long commits;

  private LastingStore(StoreFile file) {
    this.file = file;
    store = file.store();
    if (SealedMap.isEmpty(store) && store.getCurrentVersion() > 0) {
      throw new IllegalStateException("it holds nothing any more");
    }
    for (StoredKind kind : StoredKind.values()) {
      objects.put(kind, SealedMap.open(store, kind.name()));
    }
  }

  /**
   * Opens the store, and makes it if it is not there.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if another process uses it, it is
   *     damaged, or it cannot be opened
   */
  public static LastingStore open(Path file) {
    return open(StoreFile.open(file));
  }

  static LastingStore open(StoreFile file) {
    try {
      return new LastingStore(file);
    } catch (RuntimeException e) {
      file.store().closeImmediately();
      throw file.damaged(e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if the file is damaged
   */
  @Override
  public void read(StoredKind kind, BiConsumer<String, byte[]> reader) {
    reading(
        () -> {
          objects(kind).forEach(reader);
          return kind;
        });
  }

  /** Returns one object as JSON. */
  public Optional<byte[]> find(StoredKind kind, String id) {
    return reading(() -> objects(kind).find(id));
  }

  private <T> T reading(Supplier<T> read) {
    return orFail(() -> file.reading(read));
  }

  /** Returns how many objects of a kind there are. */
  public long count(StoredKind kind) {
    return objects(kind).size();
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void apply(List<ObjectChange> changes) {
    write(
        () -> {
          changes.forEach(this::write);
          return ++applied;
        });
  }

  private void write(ObjectChange change) {
    SealedMap kind = objects(change.kind());
    change
        .json()
        .ifPresentOrElse(json -> kind.put(change.id(), json), () -> kind.remove(change.id()));
  }

  /**
   * Keeps JSON that no server can read as an object of this kind yet; it is not among the others.
   */
  public void keepAside(StoredKind kind, String id, byte[] json) {
    write(
        () -> {
          aside(kind).put(id, json);
          return ++applied;
        });
  }

  /** Returns what was kept aside. */
  public Optional<byte[]> findAside(StoredKind kind, String id) {
    return reading(() -> aside(kind).find(id));
  }

  private SealedMap aside(StoredKind kind) {
    return aside.computeIfAbsent(kind, it -> SealedMap.open(store, "ASIDE " + it));
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void flush() {
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

  private SealedMap objects(StoredKind kind) {
    return Objects.requireNonNull(objects.get(kind));
  }

  /**
   * Flushes what was taken over and closes the file; after a failure only the latter.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void close() {
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
