package io.github.pieces4j.cli.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * Is the file of a store, written in an order that survives power cuts. H2 takes a chunk for whole
 * if it has a beginning and an end, so the end is not written before the rest is on the disk; and
 * it goes back far if the header names a chunk that is not whole, so that comes last of all.
 */
final class OrderedFile extends FileBaseDefault {
  /** Before the chunks is a header, twice; each of them fits into a sector. */
  private static final int HEADER_BYTES = 2 * 4_096;

  /** Is what disks write whole or not at all; the end of a chunk is shorter. */
  private static final int SECTOR_BYTES = 512;

  private final FileChannel file;
  private final String name;

  OrderedFile(FileChannel file, String name) {
    this.file = file;
    this.name = name;
  }

  @Override
  public int write(ByteBuffer source, long place) throws IOException {
    int length = source.remaining();
    int body = place < HEADER_BYTES ? 0 : Math.max(0, length - SECTOR_BYTES);
    writeAll(source.slice(source.position(), body), place);
    file.force(true);
    source.position(source.position() + body);
    writeAll(source, place + body);
    return length;
  }

  private void writeAll(ByteBuffer source, long place) throws IOException {
    long next = place;
    while (source.hasRemaining()) {
      next += file.write(source, next);
    }
  }

  @Override
  public int read(ByteBuffer target, long place) throws IOException {
    return file.read(target, place);
  }

  @Override
  public void force(boolean metaData) throws IOException {
    file.force(metaData);
  }

  @Override
  protected void implTruncate(long size) throws IOException {
    file.truncate(size);
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

  /** H2 names the file so when it tells of a failure. */
  @Override
  public String toString() {
    return name;
  }
}
