package io.github.pieces4j.testkit.fault;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * The ways in which a connection ends.
 *
 * @since 0.1
 */
public enum Ending {
  /** In order: the other side reads what was sent and then the end. */
  CLOSE {
    @Override
    void prepare(SocketChannel channel) throws IOException {
      if (channel.isConnected()) {
        channel.shutdownOutput();
        discardUnread(channel);
      }
    }
  },
  /** At once (RST): the other side's next read or write fails. */
  RESET {
    @Override
    void prepare(SocketChannel channel) throws IOException {
      channel.setOption(StandardSocketOptions.SO_LINGER, 0);
    }
  };

  private static final int UNREAD_BYTES = 64 * 1024;

  /** Prepares a channel that does not block to end in this way when it is closed next. */
  abstract void prepare(SocketChannel channel) throws IOException;

  /** Closing with bytes unread would be a reset. */
  private static void discardUnread(SocketChannel channel) throws IOException {
    ByteBuffer unread = ByteBuffer.allocate(UNREAD_BYTES);
    int size;
    do {
      size = channel.read(unread.clear());
    } while (size > 0);
  }
}
