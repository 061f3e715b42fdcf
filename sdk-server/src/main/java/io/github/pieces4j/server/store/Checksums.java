package io.github.pieces4j.server.store;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** Checksums over all that a row holds: SQLite does not notice that a letter has changed. */
final class Checksums {
  private static final byte[] ABSENT = {1};
  private static final byte[] END = {0};

  private Checksums() {}

  /** Returns the CRC32 of columns in their order, each as its text. */
  static long of(@Nullable Object... columns) {
    CRC32 sum = new CRC32();
    for (Object column : columns) {
      sum.update(column == null ? ABSENT : column.toString().getBytes(StandardCharsets.UTF_8));
      sum.update(END);
    }
    return sum.getValue();
  }
}
