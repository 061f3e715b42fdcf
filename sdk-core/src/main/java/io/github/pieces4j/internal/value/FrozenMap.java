package io.github.pieces4j.internal.value;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map that keeps its order and knows that nobody else can change it.
 *
 * <p>It holds no null, and free-form values only in the forms of {@link FreeForm}.
 */
public final class FrozenMap<V> extends AbstractMap<String, V> {
  private static final FrozenMap<Object> EMPTY = new FrozenMap<>(new LinkedHashMap<>());

  private final Map<String, V> entries;

  private FrozenMap(LinkedHashMap<String, V> owned) {
    entries = Collections.unmodifiableMap(owned);
  }

  /** Takes a map over: the caller must not touch it again. */
  public static <V> Map<String, V> owning(LinkedHashMap<String, V> owned) {
    return owned.isEmpty() ? empty() : new FrozenMap<>(owned);
  }

  /** Returns the map without entries, which is always the same one. */
  @SuppressWarnings("unchecked") // Nothing in it has a type.
  public static <V> Map<String, V> empty() {
    return (Map<String, V>) EMPTY;
  }

  /** Leaves out null values: on this API null means the same as absent. */
  static <V> Map<String, V> copyOf(Map<String, V> source) {
    if (source instanceof FrozenMap<V>) {
      return source;
    }
    LinkedHashMap<String, V> copy = new LinkedHashMap<>();
    source.forEach((key, value) -> putUnlessNull(copy, key, value));
    return owning(copy);
  }

  private static <V> void putUnlessNull(Map<String, V> copy, String key, @Nullable V value) {
    if (value != null) {
      copy.put(key, value);
    }
  }

  @Override
  public Set<Entry<String, V>> entrySet() {
    return entries.entrySet();
  }

  @Override
  public @Nullable V get(Object key) {
    return entries.get(key);
  }

  @Override
  public boolean containsKey(Object key) {
    return entries.containsKey(key);
  }

  @Override
  public int size() {
    return entries.size();
  }
}
