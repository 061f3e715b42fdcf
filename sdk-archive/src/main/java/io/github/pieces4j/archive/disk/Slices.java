package io.github.pieces4j.archive.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * Arrays of any size in files. The JDK copies what is read or written at once into memory beside
 * the heap, so a large array is written in slices.
 */
public final class Slices {
  private static final int BYTES = 65_536;

  private Slices() {}

  /** Reads bytes from a place; what is behind the end of the file is zero. */
  public static byte[] read(FileChannel file, long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).limit(0);
    boolean isThere = true;
    while (isThere && bytes.position() < length) {
      bytes.limit(Math.min(length, bytes.position() + BYTES));
      isThere = file.read(bytes, start + bytes.position()) >= 0;
    }
    return bytes.array();
  }

  /** Writes an array, and what ends it, to where the file stands. */
  public static void write(FileChannel file, byte[] bytes, byte[] end) throws IOException {
    int last = bytes.length - bytes.length % BYTES;
    for (int start = 0; start < last; start += BYTES) {
      for (ByteBuffer slice = ByteBuffer.wrap(bytes, start, BYTES); slice.hasRemaining(); ) {
        file.write(slice);
      }
    }
    ByteBuffer[] rest = {ByteBuffer.wrap(bytes, last, bytes.length - last), ByteBuffer.wrap(end)};
    while (rest[1].hasRemaining()) {
      file.write(rest);
    }
  }
}
