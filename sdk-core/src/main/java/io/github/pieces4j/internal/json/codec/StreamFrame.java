package io.github.pieces4j.internal.json.codec;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.model.StreamedIdentifiers;
import org.jspecify.annotations.Nullable;

/**
 * The items that could be read of one frame of an identifier stream.
 *
 * @param batch the frame, without the items that could not be read
 * @param skippedItems how many those are
 * @param problem what is wrong with the first of them; null if there is none
 */
public record StreamFrame(
    StreamedIdentifiers batch, int skippedItems, @Nullable PiecesDecodeException problem) {}
