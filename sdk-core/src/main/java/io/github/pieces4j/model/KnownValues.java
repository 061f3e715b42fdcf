package io.github.pieces4j.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds the values of an open enumeration that this version knows.
 *
 * @param <T> the enumeration
 */
public final class KnownValues<T extends OpenEnum> {
  private final List<T> list;
  private final Map<String, T> byText;

  private KnownValues(List<T> list) {
    this.list = list;
    byText = new HashMap<>();
    for (T value : list) {
      byText.put(value.value(), value);
    }
  }

  /** Lists the values in the contract's order. */
  public static <T extends OpenEnum> KnownValues<T> of(List<T> values) {
    return new KnownValues<>(values);
  }

  /** Returns the known value with this text, or null. */
  public @Nullable T find(String text) {
    return byText.get(text);
  }

  /** Returns the values in the contract's order. */
  public List<T> list() {
    return list;
  }
}
