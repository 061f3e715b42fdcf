package io.github.pieces4j.spring;

import org.springframework.util.unit.DataSize;

/** Counts the bytes of sizes as options do. */
final class Sizes {
  private Sizes() {}

  /** Returns the bytes; no array has more than an int can say. */
  static int bytes(DataSize size) {
    return (int) Math.max(0, Math.min(size.toBytes(), Integer.MAX_VALUE));
  }
}
