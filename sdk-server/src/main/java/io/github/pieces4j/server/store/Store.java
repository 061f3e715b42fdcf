package io.github.pieces4j.server.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The database with one writer at a time and readers beside it.
 *
 * <p>A database in memory has one connection, which all take in turn. Thread-safe.
 */
public final class Store implements AutoCloseable {
  private final ReentrantLock writing = new ReentrantLock(true);
  private final BlockingQueue<Sql> readers = new LinkedBlockingQueue<>();
  private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();
  private final StoreHealth health = new StoreHealth();
  private final StructureCheck structure = new StructureCheck(health);
  private final KnownWords words = new KnownWords();
  private final Sql writer;
  private final StoreFile file;

  private Store(StoreFile file, int readers) {
    this.file = file;
    this.writer = file.connect();
    try {
      writer.run("PRAGMA cache_size=-16384");
      Schema.migrate(writer);
      for (int i = 0; i < readers; i++) {
        this.readers.add(file.connect());
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Opens a database that lives in memory and ends with its close. */
  public static Store inMemory() {
    return new Store(StoreFile.IN_MEMORY, 0);
  }

  /**
   * Opens a database, and makes it if it is not there.
   *
   * @throws io.github.pieces4j.error.PiecesConfigurationException if another process uses it, it is
   *     damaged, or it cannot be opened
   */
  public static Store open(Path path, int readers) {
    Store store = openUnchecked(path, readers);
    try {
      store.structure.check(store.file);
      return store;
    } catch (StoreException e) {
      store.close();
      throw store.file.unusable(e);
    }
  }

  /** Opens a database that may be damaged; see {@link #open}. */
  public static Store openUnchecked(Path path, int readers) {
    StoreFile file = StoreFile.locked(path);
    try {
      return new Store(file, readers);
    } catch (StoreException e) {
      file.unlock();
      throw file.unusable(e);
    }
  }

  /** Returns the state that the store is in. */
  public StoreHealth health() {
    return health;
  }

  /** Adds a listener to what is stored; called one change after another, before its caller. */
  public void onChange(Consumer<List<Change>> listener) {
    listeners.add(listener);
  }

  /**
   * Reads, beside all others.
   *
   * @throws StoreException if the database could not be read
   */
  public <T> T read(Function<StoreReader, T> action) {
    if (file.isInMemory()) {
      return alone(() -> action.apply(new StoreReader(writer)));
    }
    Sql reader = taken();
    try {
      return reader.snapshot(() -> action.apply(new StoreReader(reader)));
    } finally {
      readers.add(reader);
    }
  }

  private Sql taken() {
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(StoreException.Fault.DISK, "the read was interrupted");
    }
  }

  /** Reads while nothing changes, such that what a listener hears after that comes later. */
  public <T> T readAlone(Function<StoreReader, T> action) {
    return alone(() -> action.apply(new StoreReader(writer)));
  }

  /**
   * Changes the database; all of it is on the disk when this returns, and nothing if it throws.
   *
   * @throws StoreException if the database could not be written
   */
  public <T> T write(Function<StoreTransaction, T> action) {
    return alone(() -> transaction(action));
  }

  private <T> T transaction(Function<StoreTransaction, T> action) {
    StoreTransaction transaction = new StoreTransaction(writer, words);
    boolean done = false;
    try {
      health.requireWhole();
      writer.run("BEGIN IMMEDIATE");
      T result = action.apply(transaction);
      transaction.giveRoomBack();
      writer.run("COMMIT");
      done = true;
      health.works();
      publish(transaction.changes());
      return result;
    } catch (StoreException e) {
      health.fails(e);
      throw e;
    } finally {
      if (!done) {
        writer.rollBack();
        words.forget();
      }
    }
  }

  private void publish(List<Change> changes) {
    if (!changes.isEmpty()) {
      listeners.forEach(listener -> listener.accept(changes));
    }
  }

  private <T> T alone(java.util.function.Supplier<T> action) {
    writing.lock();
    try {
      return action.get();
    } finally {
      writing.unlock();
    }
  }

  /** Closes the database after what is being done. */
  @Override
  public void close() {
    structure.close();
    writing.lock();
    try {
      List<Sql> open = new ArrayList<>();
      readers.drainTo(open);
      open.forEach(Sql::close);
      writer.close();
    } finally {
      file.unlock();
      writing.unlock();
    }
  }
}
