package io.github.pieces4j.cli.serve;

import io.github.pieces4j.server.store.ObjectChange;
import io.github.pieces4j.server.store.ObjectStore;
import io.github.pieces4j.server.store.StoredKind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.h2.mvstore.MVStore;

/**
 * Keeps objects in one file; neither a killed process nor a power cut loses what was flushed.
 *
 * <p>Thread-safe, but threads that use it must not be interrupted: that closes the file.
 */
public final class LastingStore implements ObjectStore, AutoCloseable {
  private final Map<StoredKind, SealedMap> objects = new EnumMap<>(StoredKind.class);
  private final Map<StoredKind, SealedMap> aside = new EnumMap<>(StoredKind.class);
  private final StoreWriter writer;

  private LastingStore(StoreFile file) {
    writer = new StoreWriter(file);
    MVStore store = file.store();
    if (SealedMap.isEmpty(store) && store.getCurrentVersion() > 0) {
      throw new IllegalStateException("it holds nothing any more");
    }
    for (StoredKind kind : StoredKind.values()) {
      objects.put(kind, SealedMap.open(store, kind.name()));
      aside.put(kind, SealedMap.open(store, "ASIDE " + kind));
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
    writer.read(
        () -> {
          of(kind, objects).forEach(reader);
          return kind;
        });
  }

  /** Returns one object as JSON. */
  public Optional<byte[]> find(StoredKind kind, String id) {
    return writer.read(() -> of(kind, objects).find(id));
  }

  /** Returns how many objects of a kind there are. */
  public long count(StoredKind kind) {
    return of(kind, objects).size();
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void apply(List<ObjectChange> changes) {
    writer.apply(() -> changes.forEach(this::write));
  }

  private void write(ObjectChange change) {
    SealedMap kind = of(change.kind(), objects);
    change
        .json()
        .ifPresentOrElse(json -> kind.put(change.id(), json), () -> kind.remove(change.id()));
  }

  /**
   * Keeps JSON that no server can read as an object of this kind yet; it is not among the others.
   */
  public void keepAside(StoredKind kind, String id, byte[] json) {
    writer.apply(() -> of(kind, aside).put(id, json));
  }

  /** Returns what was kept aside. */
  public Optional<byte[]> findAside(StoredKind kind, String id) {
    return writer.read(() -> of(kind, aside).find(id));
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void flush() {
    writer.flush();
  }

  private static SealedMap of(StoredKind kind, Map<StoredKind, SealedMap> maps) {
    return Objects.requireNonNull(maps.get(kind));
  }

  /**
   * Flushes what was taken over and closes the file; after a failure only the latter.
   *
   * @throws java.io.UncheckedIOException if the file cannot be written
   */
  @Override
  public void close() {
    writer.close();
  }
}
