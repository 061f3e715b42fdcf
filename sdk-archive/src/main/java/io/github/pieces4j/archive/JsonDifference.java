package io.github.pieces4j.archive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The places where two documents differ in what they say. The order of properties says nothing, nor
 * does how a number or a time is written; an explicit null says the same as nothing.
 *
 * @since 0.1
 */
public final class JsonDifference {
  /** The property that holds a time. */
  private static final String TIME = "value";

  private final List<String> paths = new ArrayList<>();

  private JsonDifference() {}

  /** Returns the paths of the values that differ, such as {@code $.messages.iterable[2].id}. */
  public static List<String> between(Map<String, ?> one, Map<String, ?> other) {
    JsonDifference difference = new JsonDifference();
    difference.compareObjects("$", one, other);
    return difference.paths;
  }

  private void compare(String path, @Nullable Object one, @Nullable Object other) {
    if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> otherMap) {
      compareObjects(path, map, otherMap);
    } else if (one instanceof List<?> list && other instanceof List<?> otherList) {
      compareLists(path, list, otherList);
    } else if (!isSame(path, one, other)) {
      paths.add(path);
    }
  }

  private void compareObjects(String path, Map<?, ?> one, Map<?, ?> other) {
    Set<Object> names = new LinkedHashSet<>(one.keySet());
    names.addAll(other.keySet());
    names.forEach(name -> compare(path + "." + name, one.get(name), other.get(name)));
  }

  private void compareLists(String path, List<?> one, List<?> other) {
    int length = Math.max(one.size(), other.size());
    for (int i = 0; i < length; i++) {
      String item = path + "[" + i + "]";
      if (i < one.size() && i < other.size()) {
        compare(item, one.get(i), other.get(i));
      } else {
        paths.add(item);
      }
    }
  }

  private static boolean isSame(String path, @Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
      return number.compareTo(otherNumber) == 0;
    }
    if (Objects.equals(one, other)) {
      return true;
    }
    return path.endsWith("." + TIME)
        && one instanceof String text
        && other instanceof String otherText
        && isSameTime(text, otherText);
  }

  private static boolean isSameTime(String one, String other) {
    Optional<Instant> time = WireTime.parse(one);
    return time.isPresent() && time.equals(WireTime.parse(other));
  }
}
