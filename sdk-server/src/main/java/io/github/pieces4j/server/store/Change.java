package io.github.pieces4j.server.store;

/**
 * A change that was stored.
 *
 * @param time when, in microseconds of the epoch
 * @param deleted whether the object is gone
 */
public record Change(Kind kind, String id, long time, boolean deleted) {}
