package io.github.pieces4j.internal.http;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Gathers bytes up to a limit; not thread-safe. */
public final class BodyBuffer {
  private static final int FIRST_SIZE = 8 * 1_024;

  private final int limit;
  private byte[] bytes = new byte[0];
  private int size;

  /** Creates an empty buffer. */
  public BodyBuffer(int limit) {
    this.limit = limit;
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
      long doubled = Math.max(FIRST_SIZE, 2L * bytes.length);
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

  /** Returns a copy of the bytes. */
  public byte[] toArray() {
    return Arrays.copyOf(bytes, size);
  }
}
