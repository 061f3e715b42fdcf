package io.github.pieces4j.stream.hub;

import io.github.pieces4j.model.stream.StreamedIdentifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Is what all subscribers are offered at once.
 *
 * @param deltas what changed, not to be changed itself
 * @param frame the frame that told it, null if no frame did
 * @param before the number of the last change before these, 0 if there is none
 */
public record Publication(List<Delta> deltas, @Nullable StreamedIdentifiers frame, long before) {}
