package io.github.pieces4j.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;

/** A receiver of the lines of a file, one after the other. */
@FunctionalInterface
interface LineReader {
  /** Takes a line without its end. */
  void read(byte[] line) throws IOException;

  /**
   * Reads the whole lines in the first bytes of a file.
   *
   * @param most how many bytes
   */
  static void readAll(FileChannel channel, long most, LineReader reader) throws IOException {
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (long place = 0; place < most; place++) {
      int next = in.read();
      if (next < 0) {
        return;
      }
      if (next == '\n') {
        reader.read(line.toByteArray());
        line.reset();
      } else {
        line.write(next);
      }
    }
  }
}
