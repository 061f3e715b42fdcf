package io.github.pieces4j.testkit.fault;

import static io.github.pieces4j.testkit.fault.ProxiedPair.assertArrives;
import static io.github.pieces4j.testkit.fault.ProxiedPair.assertClosed;
import static io.github.pieces4j.testkit.fault.ProxiedPair.send;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowLimitsTest {
  private static final int MORE_THAN_SOCKETS_HOLD = 64 * 1024 * 1024;
  private static final Duration LONG_WITHOUT_PROGRESS = Duration.ofMillis(500);

  private final ProxiedPair pair = new ProxiedPair();
  private final FaultProxy proxy = pair.proxy;

  FlowLimitsTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    pair.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 20_000})
  void aTruncationIsExactToTheByte(int bytes) throws IOException {
    proxy.impose(Fault.truncation(bytes, Ending.CLOSE));
    send(pair.server, "x".repeat(bytes + 1));
    assertArrives("x".repeat(bytes), pair.client);
    assertClosed(pair.client);
  }

  @Test
  void whatFillsAllBuffersArrivesWhenItIsRead() throws IOException {
    try (SocketChannel writer = openChannel();
        Socket itsServer = pair.accept()) {
      long written = writtenUntilStuck(writer);
      assertThat(written).isBetween(1L, MORE_THAN_SOCKETS_HOLD - 1L);
      itsServer.getInputStream().skipNBytes(written);
      writer.shutdownOutput();
      assertClosed(itsServer);
    }
  }

  @Test
  void aBlackHoleHoldsABoundedNumberOfBytes() throws IOException {
    proxy.blackHole();
    try (SocketChannel writer = openChannel();
        Socket itsServer = pair.accept()) {
      assertThat(writtenUntilStuck(writer)).isLessThan(MORE_THAN_SOCKETS_HOLD);
      assertThat(itsServer.getInputStream().available()).isZero();
    }
  }

  private SocketChannel openChannel() throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress("127.0.0.1", proxy.url().getPort()));
    channel.configureBlocking(false);
    return channel;
  }

  private static long writtenUntilStuck(SocketChannel channel) throws IOException {
    long written = 0;
    long progress = System.nanoTime();
    while (written < MORE_THAN_SOCKETS_HOLD
        && System.nanoTime() - progress < LONG_WITHOUT_PROGRESS.toNanos()) {
      int size = channel.write(ByteBuffer.allocate(64 * 1024));
      written += size;
      if (size > 0) {
        progress = System.nanoTime();
      }
    }
    return written;
  }
}
