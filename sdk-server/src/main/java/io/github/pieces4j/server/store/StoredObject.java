package io.github.pieces4j.server.store;

/**
 * An object as it is stored, without the links that tables hold.
 *
 * @param row its number in the order of creation
 * @param created when it came into being, in microseconds of the epoch
 * @param updated when it changed last, in microseconds of the epoch
 * @param linked whether tables hold links of it
 * @param json the object
 */
public record StoredObject(
    long row, String id, long created, long updated, boolean linked, String json) {}
