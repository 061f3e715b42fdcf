package io.github.pieces4j.internal.value;

import io.github.pieces4j.error.PiecesModelException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of records, checked and frozen. */
public final class Components {
  private Components() {}

  /** Refuses null for a component that the contract requires. */
  public static void required(@Nullable Object value, String component) {
    if (value == null) {
      throw new PiecesModelException(component, "is required: set it before build()");
    }
  }

  /** Copies a list unless it is unmodifiable already; null stays null. */
  public static <T> @Nullable List<T> list(@Nullable List<T> items, String component) {
    return items == null ? null : FrozenList.copyOf(items, component);
  }

  /** Copies a map in its order unless it is unmodifiable already; null stays null. */
  public static <T> @Nullable Map<String, T> map(@Nullable Map<String, T> entries) {
    return entries == null ? null : FrozenMap.copyOf(entries);
  }

  /** Copies free-form properties, null as none, in the forms that the codec reads them in. */
  public static Map<String, Object> unknown(
      @Nullable Map<String, Object> properties, String component) {
    return properties == null ? FrozenMap.empty() : FreeForm.properties(properties, component);
  }
}
