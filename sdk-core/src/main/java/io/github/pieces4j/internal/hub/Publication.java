package io.github.pieces4j.internal.hub;

import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The changes that subscribers are offered at once.
 *
 * @param deltas what changed, not to be changed itself
 * @param frame the frame that told it, null if no frame did
 * @param before the number of the last change before these, 0 if there is none
 * @param beginning whether it is all that is there, for a new subscriber
 */
public record Publication(
    List<Delta> deltas, @Nullable StreamedIdentifiers frame, long before, boolean beginning) {
  static Publication ofChanges(
      List<Delta> deltas, @Nullable StreamedIdentifiers frame, long before) {
    return new Publication(deltas, frame, before, false);
  }

  static Publication ofBeginning(List<Delta> deltas) {
    return new Publication(deltas, null, 0, true);
  }

  Publication only(Predicate<? super IdentifierEvent> wanted) {
    return new Publication(only(deltas, wanted), frame, before, beginning);
  }

  static List<Delta> only(List<Delta> deltas, Predicate<? super IdentifierEvent> wanted) {
    return deltas.stream().filter(delta -> wanted.test(delta.event())).toList();
  }
}
