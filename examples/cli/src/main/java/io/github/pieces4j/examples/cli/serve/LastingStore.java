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
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * Keeps objects in one file; a process that is killed loses nothing that was flushed.
 *
 * <p>Actions that wait for the disk at the same time share one trip to it. After a failure nothing
 * is written any more, so no action is ever stored by halves. Thread-safe.
 */
public final class LastingStore implements ObjectStore, AutoCloseable {
  /** A little now and then keeps the file small, and no call waits long for it. */
  private static final int COMMITS_BETWEEN_TIDYING = 256;

  private static final int TIDIED_BYTES = 1_024 * 1_024;
  private static final int LEAST_FILLED_PERCENT = 50;

  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock flushing = new ReentrantLock();
  private final Map<StoredKind, MVMap<String, byte[]>> objects = new EnumMap<>(StoredKind.class);
  private final MVStore store;
  private volatile long applied;
  private volatile long durable;
  private volatile boolean failed;
  private long commits;

  private LastingStore(MVStore store) {
    this.store = store;
    for (StoredKind kind : StoredKind.values()) {
      objects.put(
          kind,
          store.openMap(
              kind.name(),
              new MVMap.Builder<String, byte[]>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(ByteArrayDataType.INSTANCE)));
    }
  }

  /**
   * Opens the store, and makes it if it is not there.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if another process uses it, or it
   *     cannot be opened
   */
  public static LastingStore open(Path file) {
    return new LastingStore(StoreFile.open(file));
  }

  @Override
  public void read(StoredKind kind, BiConsumer<String, byte[]> reader) {
    objects(kind).forEach(reader);
  }

  /** Returns one object as JSON. */
  public Optional<byte[]> find(StoredKind kind, String id) {
    return Optional.ofNullable(objects(kind).get(id));
  }

  /** Returns how many objects of a kind there are. */
  public long count(StoredKind kind) {
    return objects(kind).sizeAsLong();
  }

  @Override
  public void apply(List<ObjectChange> changes) {
    write(
        () -> {
          changes.forEach(this::write);
          return ++applied;
        });
  }

  private void write(ObjectChange change) {
    MVMap<String, byte[]> kind = objects(change.kind());
    change
        .json()
        .ifPresentOrElse(json -> kind.put(change.id(), json), () -> kind.remove(change.id()));
  }

  @Override
  public void flush() {
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
      orFail(
          () -> {
            store.sync();
            return store;
          });
      durable = committed;
    }
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
      return orFail(change);
    } finally {
      writing.unlock();
    }
  }

  private <T> T orFail(Supplier<T> use) {
    if (failed) {
      throw new IllegalStateException("it failed before, so it is used no more: start again");
    }
    try {
      return use.get();
    } catch (RuntimeException e) {
      failed = true;
      throw e;
    }
  }

  private MVMap<String, byte[]> objects(StoredKind kind) {
    return Objects.requireNonNull(objects.get(kind));
  }

  /** Flushes what was taken over and closes the file. */
  @Override
  public void close() {
    store.close();
  }
}
