package io.github.pieces4j.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of an open enumeration that this version knows, in the order of their constants.
 *
 * <p>Each constant is added as it is declared, so all are there, and none comes later, once the
 * enumeration's class is initialized.
 */
final class KnownValues<T extends OpenEnum> {
  private final List<T> values = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();

  T add(T value) {
    indexes.put(value.value(), values.size());
    values.add(value);
    return value;
  }

  @Nullable T find(String text) {
    Integer index = indexes.get(text);
    return index == null ? null : values.get(index);
  }

  /** Returns the place of the value with this text, negative for none. */
  int indexOf(String text) {
    return indexes.getOrDefault(text, -1);
  }

  List<T> list() {
    return Collections.unmodifiableList(values);
  }
}
