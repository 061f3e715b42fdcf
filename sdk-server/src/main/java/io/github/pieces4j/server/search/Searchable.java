package io.github.pieces4j.server.search;

import java.time.Instant;

/** The parts of an object that a search looks at. */
public record Searchable(String text, Instant created, Instant updated) {}
