package io.github.pieces4j.archive;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The objects that a list of the API names.
 *
 * @since 0.1
 */
public final class ListedIdentifiers {
  private ListedIdentifiers() {}

  /**
   * Returns the identifiers of a list's items and indices, without those that its indices mark as
   * removed.
   *
   * @param list an object with {@code iterable} and {@code indices}, each of which may be missing
   */
  public static Set<String> in(@Nullable Object list) {
    Set<String> ids = new LinkedHashSet<>();
    if (JsonTree.member(list, "iterable") instanceof List<?> items) {
      items.forEach(item -> ids.add(JsonTree.text(item, "id")));
    }
    if (JsonTree.member(list, "indices") instanceof Map<?, ?> indices) {
      indices.forEach((id, index) -> addOrRemove(ids, String.valueOf(id), index));
    }
    ids.remove("");
    return ids;
  }

  /**
   * Returns the identifiers of a document that must be a list.
   *
   * @throws MalformedJsonException if it is none, as an error of a server that answers 200, or an
   *     item has no identifier
   */
  static Set<String> required(byte[] json) throws MalformedJsonException {
    Map<String, @Nullable Object> list = JsonTree.object(json);
    if (!(list.get("iterable") instanceof List<?>) && !(list.get("indices") instanceof Map<?, ?>)) {
      throw new MalformedJsonException("it is no list: it has neither iterable nor indices");
    }
    if (list.get("iterable") instanceof List<?> items
        && items.stream().anyMatch(item -> JsonTree.text(item, "id").isEmpty())) {
      throw new MalformedJsonException("an item of the list has no id");
    }
    return in(list);
  }

  private static void addOrRemove(Set<String> ids, String id, @Nullable Object index) {
    if (index instanceof BigDecimal place && place.signum() < 0) {
      ids.remove(id);
    } else {
      ids.add(id);
    }
  }
}
