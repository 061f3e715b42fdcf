package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;

/** A handler that sends a body in chunks and counts the bytes on their way. */
final class Chunks extends OutputStream {
  private final OutputStream connection;
  private final LongConsumer sent;

  Chunks(OutputStream connection, LongConsumer sent) {
    this.connection = connection;
    this.sent = sent;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    connection.write(ascii(Integer.toHexString(count) + "\r\n"));
    connection.write(bytes, from, count);
    connection.write(ascii("\r\n"));
    sent.accept(count);
  }

  /** Sends the last chunk. */
  void end() throws IOException {
    connection.write(ascii("0\r\n\r\n"));
    connection.flush();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
