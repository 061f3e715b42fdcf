package io.github.pieces4j.internal.json.codec;

/**
 * A reader and writer of one type of value.
 *
 * @param <T> the values' type
 */
interface Codec<T> {
  /** Reads the value whose first token the input stands on; it is not null. */
  T read(JsonInput in);

  /** Writes a value, never null. */
  void write(JsonOutput out, T value);
}
