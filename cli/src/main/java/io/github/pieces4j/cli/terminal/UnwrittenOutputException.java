package io.github.pieces4j.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/** A failure to write results. */
public final class UnwrittenOutputException extends UncheckedIOException {
  UnwrittenOutputException(IOException cause) {
    super("the output cannot be written: " + cause.getMessage(), cause);
  }

  /**
   * Returns whether it is only that nobody reads on, as in {@code pieces list | head -1}.
   *
   * <p>How the system says that depends on its language. But what has no positions is a pipe, a
   * socket or a terminal, and those fail for no other reason; a file does for many.
   */
  boolean hasNoReader() {
    // Not closed, because that would close standard output.
    FileChannel channel = new FileOutputStream(FileDescriptor.out).getChannel();
    try {
      return channel.position() < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
