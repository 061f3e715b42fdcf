package io.github.pieces4j.cli.serve;

import io.github.pieces4j.archive.disk.Disk;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.error.PiecesException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Is the file of a store, open; it is written when we say so, and stays small.
 *
 * @param name what H2 calls the file
 */
record StoreFile(String name, MVStore store) {
  private static final int PAGE_BYTES = 4_096;

  /**
   * How long space is not used again that was given up. Each commit is forced to the disk, so this
   * need not cover what a disk may keep back; a zero together with few versions is known to harm.
   */
  private static final int RETENTION_MILLISECONDS = 1_000;

  /**
   * Opens the file, and makes it if it is not there.
   *
   * @throws PiecesConfigurationException if another process uses it, or it cannot be opened
   */
  static StoreFile open(Path file) {
    StoreFile opened = open(file.toAbsolutePath().toString());
    try {
      Disk.forceDirectory(file.toAbsolutePath().getParent());
      return opened;
    } catch (IOException e) {
      opened.store.closeImmediately();
      throw new PiecesConfigurationException(file + " cannot be made: " + e.getMessage(), e);
    }
  }

  static StoreFile open(String name) {
    try {
      long known = StoreHeader.versionIn(name);
      return new StoreFile(name, opened(name)).requireVersion(known);
    } catch (PiecesConfigurationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new PiecesConfigurationException(problem(name, e), e);
    }
  }

  /** H2 goes back to an older version where the newest is damaged, and says nothing. */
  private StoreFile requireVersion(long known) {
    if (store.getCurrentVersion() < known) {
      store.closeImmediately();
      throw damaged(new IllegalStateException("its last changes cannot be read"));
    }
    return this;
  }

  /** Commits of its own could store half of an action. Small pages make small commits. */
  private static MVStore opened(String name) {
    MVStore store =
        new MVStore.Builder()
            .fileName(OrderedFiles.nameOf(name))
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .pageSplitSize(PAGE_BYTES)
            .open();
    store.setRetentionTime(RETENTION_MILLISECONDS);
    return store;
  }

  private static String problem(String name, Exception e) {
    return e instanceof MVStoreException known
            && known.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
        ? name + " is in use by another process: end that one, or choose another --data"
        : name + " cannot be opened: " + e.getMessage();
  }

  /** Reads; whatever H2 throws on the way is because the file is not what was written. */
  <T> T reading(Supplier<T> read) {
    try {
      return read.get();
    } catch (PiecesException e) {
      throw e;
    } catch (RuntimeException e) {
      throw damaged(e);
    }
  }

  /**
   * Writes; whatever H2 throws on the way is because the disk is full or fails.
   *
   * @throws UncheckedIOException if so
   */
  <T> T writing(Supplier<T> write) {
    try {
      return write.get();
    } catch (MVStoreException e) {
      IOException reason =
          e.getCause() instanceof IOException known ? known : new IOException(e.getMessage(), e);
      throw new UncheckedIOException(name + " cannot be written: " + reason.getMessage(), reason);
    }
  }

  /** Makes the exception for a file that is not what was written. */
  PiecesConfigurationException damaged(RuntimeException e) {
    return new PiecesConfigurationException(
        name
            + " is damaged: "
            + e.getMessage()
            + "; bring a copy of it back, or import an export into another --data",
        e);
  }
}
