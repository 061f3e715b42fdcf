package io.github.pieces4j.cli.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBaseDefault;

/**
 * Is a file whose disk keeps back what is not forced: it knows what a power cut can leave of it.
 * For one thread at a time.
 */
final class UnforcedFile extends FileBaseDefault {
  private static final int SECTOR = 512;

  /** Is what a disk was told: bytes for a place, or the end of the file if there are none. */
  private record Order(long place, byte[] bytes) {}

  private final List<Order> unforced = new ArrayList<>();
  private final FileChannel file;
  private final UnforcedFiles.DiskAction beforeEachOrder;
  private byte[] forced;

  UnforcedFile(FileChannel file, UnforcedFiles.DiskAction beforeEachOrder) throws IOException {
    this.file = file;
    this.beforeEachOrder = beforeEachOrder;
    ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(file.size()));
    file.read(content, 0);
    forced = content.array();
  }

  /** Returns what is left: all that was forced, and any sectors of the rest, in no order. */
  byte[] afterPowerCut(Random random) {
    byte[] left = forced;
    for (Order order : unforced) {
      for (int from = 0; from < Math.max(1, order.bytes().length); from += SECTOR) {
        int to = Math.min(from + SECTOR, order.bytes().length);
        Order sector = new Order(order.place() + from, Arrays.copyOfRange(order.bytes(), from, to));
        left = random.nextBoolean() ? done(left, sector) : left;
      }
    }
    return left;
  }

  private static byte[] done(byte[] content, Order order) {
    int place = Math.toIntExact(order.place());
    int length = order.bytes().length;
    if (length == 0) {
      return Arrays.copyOf(content, Math.min(place, content.length));
    }
    byte[] done = Arrays.copyOf(content, Math.max(content.length, place + length));
    System.arraycopy(order.bytes(), 0, done, place, length);
    return done;
  }

  @Override
  public void force(boolean metaData) throws IOException {
    beforeEachOrder.run();
    for (Order order : unforced) {
      forced = done(forced, order);
    }
    unforced.clear();
  }

  @Override
  public int write(ByteBuffer source, long place) throws IOException {
    beforeEachOrder.run();
    byte[] bytes = new byte[source.remaining()];
    source.duplicate().get(bytes);
    unforced.add(new Order(place, bytes));
    return file.write(source, place);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    beforeEachOrder.run();
    unforced.add(new Order(size, new byte[0]));
    file.truncate(size);
  }

  @Override
  public int read(ByteBuffer target, long place) throws IOException {
    return file.read(target, place);
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public FileLock tryLock(long place, long size, boolean shared) throws IOException {
    return file.tryLock(place, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    file.close();
  }
}
