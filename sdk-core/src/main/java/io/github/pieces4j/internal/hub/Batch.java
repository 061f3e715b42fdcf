package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A batch of changes that subscribers are offered at once.
 *
 * @param deltas what changed, not to be changed itself
 * @param frame the frame that told it, null if no frame did
 * @param before the number of the last change before these, 0 if there is none
 * @param beginning whether it is all that is there, for a new subscriber
 */
public record Batch(
    List<Delta> deltas, @Nullable StreamedIdentifiers frame, long before, boolean beginning) {
  static Batch ofBeginning(List<Delta> deltas) {
    return new Batch(deltas, null, 0, true);
  }

  /** Returns whether there is nothing to tell. */
  boolean isEmpty() {
    return deltas.isEmpty() && frame == null;
  }

  Batch only(Predicate<? super IdentifierEvent> wanted) {
    return new Batch(only(deltas, wanted), frame, before, beginning);
  }

  static List<Delta> only(List<Delta> deltas, Predicate<? super IdentifierEvent> wanted) {
    return deltas.stream().filter(delta -> wanted.test(delta.event())).toList();
  }
}
