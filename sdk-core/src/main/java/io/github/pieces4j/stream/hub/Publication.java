package io.github.pieces4j.stream.hub;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.Origin;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Is what all subscribers are offered at once.
 *
 * @param deltas what changed, not to be changed itself
 * @param frame the frame that told it, null if no frame did
 * @param before the number of the last change before these, 0 if there is none
 */
public record Publication(List<Delta> deltas, @Nullable StreamedIdentifiers frame, long before) {
  /** Returns how the stream came to know of the first change. */
  Origin origin() {
    return deltas.get(0).event().origin();
  }

  Publication only(Predicate<? super IdentifierEvent> wanted) {
    List<Delta> left = deltas.stream().filter(delta -> wanted.test(delta.event())).toList();
    return new Publication(left, frame, before);
  }
}
