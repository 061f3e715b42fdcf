package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import io.github.pieces4j.archive.disk.Slices;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The items of a list in a file, found by their brackets: one that is no JSON takes no other with
 * it. In memory is one item at a time.
 */
final class ListItems implements Closeable {
  private static final int BUFFER_BYTES = 65_536;

  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
  private final Path path;
  private final FileChannel file;

  /** Where in the file the next byte stands. */
  private long place;

  private ListItems(Path path, FileChannel file) {
    this.path = path;
    this.file = file;
  }

  /** A receiver of items, one after the other. */
  @FunctionalInterface
  interface Reader {
    /** Takes the bytes of an item; a number or a flag comes digit by digit, and is none. */
    void read(byte[] json) throws IOException;
  }

  static ListItems in(Path path) throws IOException {
    return new ListItems(path, Disk.open(path, StandardOpenOption.READ));
  }

  /**
   * Reads a list: an array, or an object with {@code iterable}.
   *
   * @throws MalformedJsonException if it is none, or ends early; the items before that were handed
   *     over
   */
  void forEach(Reader reader) throws IOException, MalformedJsonException {
    place = JsonText.read(Files.newInputStream(path), ListItems::startOfItems);
    buffer.limit(0);
    for (int next = next(); next != ']'; next = next()) {
      if (next == '{' || next == '[' || next == '"' || Character.isLetterOrDigit(next)) {
        long start = place - 1;
        int length = Math.toIntExact(endOfItem(next) - start);
        reader.read(Slices.read(file, start, length));
      } else if (next < 0) {
        throw new MalformedJsonException("it ends at byte " + place + ", within the list");
      }
    }
  }

  private static long startOfItems(JsonParser parser) throws MalformedJsonException {
    boolean isItems = parser.currentToken() == JsonToken.START_ARRAY;
    boolean isObject = parser.currentToken() == JsonToken.START_OBJECT;
    while (!isItems && isObject && parser.nextToken() != JsonToken.END_OBJECT) {
      boolean isList = parser.currentName().equals("iterable");
      isItems = parser.nextToken() == JsonToken.START_ARRAY && isList;
      if (!isItems) {
        parser.skipChildren();
      }
    }
    if (!isItems) {
      throw new MalformedJsonException("it is no list: it has no iterable");
    }
    return parser.currentLocation().getByteOffset();
  }

  /** Returns where an item ends that began with a character; what it holds is not looked at. */
  private long endOfItem(int first) throws IOException, MalformedJsonException {
    int depth = 0;
    for (int next = first; next >= 0; next = next()) {
      if (next == '"') {
        skipString();
      } else if (next == '{' || next == '[') {
        depth++;
      } else if (next == '}' || next == ']') {
        depth--;
      }
      if (depth == 0) {
        return place;
      }
    }
    throw new MalformedJsonException("it ends at byte " + place + ", within an item");
  }

  private void skipString() throws IOException {
    int next = next();
    while (next >= 0 && next != '"') {
      next = next == '\\' ? skipEscaped() : next();
    }
  }

  private int skipEscaped() throws IOException {
    next();
    return next();
  }

  private int next() throws IOException {
    if (!buffer.hasRemaining()) {
      buffer.clear();
      int read = file.read(buffer, place);
      buffer.flip();
      if (read <= 0) {
        return -1;
      }
    }
    place++;
    return Byte.toUnsignedInt(buffer.get());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
