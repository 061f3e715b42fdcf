package io.github.pieces4j.internal.http;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A buffer of bytes up to a limit; not thread-safe. */
public final class BodyBuffer {
  private static final int FIRST_SIZE = 8 * 1_024;
  private static final int LARGEST_FIRST = 1_024 * 1_024;

  private final int limit;
  private final int first;
  private byte[] bytes = new byte[0];
  private int size;

  /** Creates an empty buffer. */
  public BodyBuffer(int limit) {
    this(limit, 0);
  }

  /**
   * Creates an empty buffer.
   *
   * @param expected how many bytes there will be as far as is known; no more than a part of them is
   *     believed before they come
   */
  public BodyBuffer(int limit, long expected) {
    this.limit = limit;
    first = (int) Math.min(Math.min(limit, LARGEST_FIRST), expected);
  }

  /** Adds all bytes of a chunk; false and nothing done if that would exceed the limit. */
  public boolean append(ByteBuffer chunk) {
    int count = chunk.remaining();
    if (!reserve(count)) {
      return false;
    }
    chunk.get(bytes, size, count);
    size += count;
    return true;
  }

  /** Adds some bytes of a chunk; false and nothing done if that would exceed the limit. */
  public boolean append(byte[] chunk, int from, int to) {
    if (!reserve(to - from)) {
      return false;
    }
    System.arraycopy(chunk, from, bytes, size, to - from);
    size += to - from;
    return true;
  }

  private boolean reserve(int count) {
    if (count > limit - size) {
      return false;
    }
    if (count > bytes.length - size) {
      int least = first > 0 && bytes.length == 0 ? first : FIRST_SIZE;
      long doubled = Math.max(least, 2L * bytes.length);
      long enough = Math.max(doubled, (long) size + count);
      bytes = Arrays.copyOf(bytes, (int) Math.min(limit, enough));
    }
    return true;
  }

  /** Forgets the bytes and keeps their room. */
  public void clear() {
    size = 0;
  }

  /** Returns how many bytes there are. */
  public int size() {
    return size;
  }

  /** Returns the array whose first {@link #size} bytes are the content; it changes with appends. */
  public byte[] array() {
    return bytes;
  }

  /** Returns the bytes, in an array of their number; nothing may be added any more. */
  public byte[] toArray() {
    return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
  }
}
