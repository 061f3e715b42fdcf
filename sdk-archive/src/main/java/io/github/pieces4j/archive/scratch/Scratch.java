package io.github.pieces4j.archive.scratch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.DataType;

/**
 * A temporary file that only this user can read; a small part of the heap, at most, holds some of
 * it.
 *
 * <p>For one thread at a time. A failure of the disk is an {@link UncheckedIOException}.
 */
public final class Scratch implements AutoCloseable {
  private static final int HEAPS_PART = 24;
  private static final long KILOBYTE = 1_024;
  private static final long MOST_KILOBYTES = 64 * KILOBYTE;

  private final Path file;
  private final MVStore store;
  private int maps;

  private Scratch(Path file) {
    this.file = file;
    store = reading(file, () -> opened(file));
  }

  /**
   * Creates the file in a directory.
   *
   * @throws IOException if that fails
   */
  public static Scratch in(Path directory) throws IOException {
    Path file = Files.createTempFile(directory, "pieces-", ".scratch");
    try {
      return new Scratch(file);
    } finally {
      unname(file);
    }
  }

  /** Creates the file where programs have theirs. */
  public static Scratch ofProcess() throws IOException {
    return in(Path.of(System.getProperty("java.io.tmpdir")));
  }

  private static MVStore opened(Path file) {
    long kilobytes =
        Math.min(MOST_KILOBYTES, Runtime.getRuntime().maxMemory() / HEAPS_PART / KILOBYTE);
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled() // by a thread of its own; the buffer's size still commits
            .autoCommitBufferSize((int) kilobytes)
            .cacheSize((int) (kilobytes / KILOBYTE) + 1)
            .open();
    store.setRetentionTime(0);
    store.setVersionsToKeep(0);
    return store;
  }

  /** A file without a name goes with its process, however that ends; not all systems can do it. */
  private static void unname(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit();
    }
  }

  /** Creates an empty map. */
  public <K, V> ScratchMap<K, V> map(DataType<K> keys, DataType<V> values) {
    String name = "map " + maps++;
    MVMap<K, V> map =
        reading(
            file,
            () -> store.openMap(name, new MVMap.Builder<K, V>().keyType(keys).valueType(values)));
    return new ScratchMap<>(map, file);
  }

  /** Creates an empty set of identifiers. */
  public Identifiers identifiers() {
    return new Identifiers(this);
  }

  static <T> T reading(Path file, Supplier<T> use) {
    try {
      return use.get();
    } catch (MVStoreException e) {
      String message = "the temporary file " + file + " cannot be used: " + e.getMessage();
      throw new UncheckedIOException(message, new IOException(message, e));
    }
  }

  @Override
  public void close() throws IOException {
    store.closeImmediately();
    Files.deleteIfExists(file);
  }
}
