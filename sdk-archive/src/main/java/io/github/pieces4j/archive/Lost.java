package io.github.pieces4j.archive;

import java.time.Instant;

/**
 * An object of an export that the server had once and has no longer.
 *
 * @param since when an export first missed it
 * @since 0.1
 */
public record Lost(ExportedKind kind, String id, Instant since) {}
