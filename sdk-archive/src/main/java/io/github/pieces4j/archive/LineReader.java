package io.github.pieces4j.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A receiver of the lines of a file, one after the other. */
@FunctionalInterface
interface LineReader {
  int BUFFER_BYTES = 65_536;

  /** Takes a line without its end. */
  void read(byte[] line) throws IOException;

  /**
   * Reads the whole lines in the first bytes of a file.
   *
   * @param most how many bytes
   */
  static void readAll(FileChannel channel, long most, LineReader reader) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long place = 0;
    while (place < most && channel.read(buffer.clear(), place) > 0) {
      int read = (int) Math.min(buffer.position(), most - place);
      place += read;
      readLines(buffer.array(), read, line, reader);
    }
  }

  private static void readLines(
      byte[] bytes, int count, ByteArrayOutputStream line, LineReader reader) throws IOException {
    int start = 0;
    for (int end = 0; end < count; end++) {
      if (bytes[end] == '\n') {
        line.write(bytes, start, end - start);
        reader.read(line.toByteArray());
        line.reset();
        start = end + 1;
      }
    }
    line.write(bytes, start, count - start);
  }
}
