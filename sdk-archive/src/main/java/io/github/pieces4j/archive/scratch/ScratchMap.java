package io.github.pieces4j.archive.scratch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.h2.mvstore.MVMap;

/** A map in a temporary file, in the order of its keys; for one thread at a time. */
public final class ScratchMap<K, V> {
  private final MVMap<K, V> map;
  private final Path file;

  ScratchMap(MVMap<K, V> map, Path file) {
    this.map = map;
    this.file = file;
  }

  /** Returns the value of a key, empty if there is none. */
  public Optional<V> find(K key) {
    return Optional.ofNullable(Scratch.reading(file, () -> map.get(key)));
  }

  /** Returns whether there was no value for the key; one that was there stays. */
  public boolean add(K key, V value) {
    return Scratch.reading(file, () -> map.putIfAbsent(key, value)) == null;
  }

  /** Puts a value in the place of the one before. */
  public void put(K key, V value) {
    Scratch.reading(file, () -> map.put(key, value));
  }

  /** Returns the keys from one on; the map must not change before they are read. */
  public Iterator<K> keysFrom(K first) {
    return Scratch.reading(file, () -> map.keyIterator(first));
  }

  public long size() {
    return map.sizeAsLong();
  }
}
