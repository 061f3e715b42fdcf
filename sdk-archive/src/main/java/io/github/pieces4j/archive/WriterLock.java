package io.github.pieces4j.archive;

import io.github.pieces4j.archive.disk.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The lock by which one process at a time writes an export. It locks a file of its own, which
 * stays, because some systems let nobody else read a file that is locked.
 */
final class WriterLock implements Closeable {
  private static final String FILE = ".lock";
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of a directory.
   *
   * @throws IOException if somebody has it, or that fails
   */
  static WriterLock of(Path directory) throws IOException {
    FileChannel channel =
        Disk.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new IOException(directory + " is being written by another process");
    }
    return new WriterLock(channel);
  }

  /**
   * Takes the lock of a directory, for which it waits some seconds: who puts an update in place has
   * it that long at most.
   *
   * @throws IOException if somebody has it all that time, or that fails
   */
  static WriterLock awaited(Path directory) throws IOException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        return of(directory);
      } catch (IOException e) {
        if (System.nanoTime() - end > 0 || isInterruptedWithin(PAUSE)) {
          throw e;
        }
      }
    }
  }

  private static boolean isInterruptedWithin(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // The other one is in this process.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** An action for which the lock is needed. */
  @FunctionalInterface
  interface Action {
    void run() throws IOException;
  }

  /** Does something that one process at a time may do. */
  void whileHeld(Action action) throws IOException {
    action.run();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
