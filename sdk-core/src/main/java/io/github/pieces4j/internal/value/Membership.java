package io.github.pieces4j.internal.value;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of the API holds: what it lists and what it has an index for, less what has a
 * negative one.
 */
public final class Membership {
  private Membership() {}

  /** Returns the identifiers that are there: those listed in their order, then the others. */
  public static Set<String> of(Collection<String> listed, @Nullable Map<String, Long> indices) {
    Set<String> members = new LinkedHashSet<>(listed);
    if (indices != null) {
      members.addAll(indices.keySet());
      members.removeIf(id -> isRemoved(id, indices));
    }
    return Collections.unmodifiableSet(members);
  }

  /** Returns whether an index says that the object was removed. */
  public static boolean isRemoved(String id, @Nullable Map<String, Long> indices) {
    Long index = indices == null ? null : indices.get(id);
    return index != null && index < 0;
  }
}
