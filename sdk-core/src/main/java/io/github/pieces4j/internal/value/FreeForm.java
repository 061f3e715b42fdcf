package io.github.pieces4j.internal.value;

import io.github.pieces4j.error.PiecesModelException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Free-form values in one form each: {@code Long} for integers that fit, {@code BigInteger} for
 * larger ones, {@code BigDecimal} for other numbers, unmodifiable lists and maps.
 *
 * <p>One form makes records equal that say the same, however they were made.
 */
final class FreeForm {
  private static final int MAX_DEPTH = 1_000;

  private final String component;

  private FreeForm(String component) {
    this.component = component;
  }

  static Map<String, Object> properties(Map<String, Object> source, String component) {
    if (source instanceof FrozenMap<Object>) {
      return source;
    }
    FreeForm form = new FreeForm(component);
    LinkedHashMap<String, Object> copy = new LinkedHashMap<>();
    source.forEach((name, value) -> form.putProperty(copy, name, value));
    return FrozenMap.owning(copy);
  }

  private void putProperty(Map<String, Object> copy, String name, @Nullable Object value) {
    Object canonical = value(value, 1);
    if (canonical != null) {
      copy.put(name, canonical);
    }
  }

  private @Nullable Object value(@Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new PiecesModelException(component, "is nested deeper than " + MAX_DEPTH + " levels");
    }
    if (value == null || value instanceof String || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof List<?> items) {
      return list(items, depth);
    }
    if (value instanceof Map<?, ?> entries) {
      return map(entries, depth);
    }
    throw refused(value);
  }

  private Object list(List<?> items, int depth) {
    List<@Nullable Object> copy = new ArrayList<>(items.size());
    for (Object item : items) {
      copy.add(value(item, depth + 1));
    }
    return Collections.unmodifiableList(copy);
  }

  private Object map(Map<?, ?> entries, int depth) {
    LinkedHashMap<String, @Nullable Object> copy = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      if (!(entry.getKey() instanceof String name)) {
        throw refused(entry.getKey());
      }
      copy.put(name, value(entry.getValue(), depth + 1));
    }
    return Collections.unmodifiableMap(copy);
  }

  private Object number(Number number) {
    if (number instanceof Long) {
      return number;
    }
    if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
      return number.longValue();
    }
    if (number instanceof BigInteger integer) {
      return integer(integer);
    }
    if (number instanceof BigDecimal decimal) {
      return decimal(decimal);
    }
    if (number instanceof Double || number instanceof Float) {
      return decimal(new BigDecimal(finite(number).toString()));
    }
    throw refused(number);
  }

  private static Object integer(BigInteger integer) {
    return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
  }

  /** Without a scale it would be written, and so read again, as an integer. */
  private static Object decimal(BigDecimal decimal) {
    return decimal.scale() == 0 ? integer(decimal.unscaledValue()) : decimal;
  }

  private Number finite(Number number) {
    if (!Double.isFinite(number.doubleValue())) {
      throw new PiecesModelException(
          component, "cannot hold " + number + ": JSON has no such number");
    }
    return number;
  }

  private PiecesModelException refused(@Nullable Object value) {
    String type = value == null ? "null" : value.getClass().getName();
    return new PiecesModelException(component, "cannot hold a " + type + ": it is no JSON value");
  }
}
