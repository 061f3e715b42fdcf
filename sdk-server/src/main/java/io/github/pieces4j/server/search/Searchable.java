package io.github.pieces4j.server.search;

import java.time.Instant;

/** Is what a search looks at. */
public record Searchable(String text, Instant created, Instant updated) {}
