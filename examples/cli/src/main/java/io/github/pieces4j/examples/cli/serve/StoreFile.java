package io.github.pieces4j.examples.cli.serve;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens the file of a store so that it is written when we say so, and stays small. */
final class StoreFile {
  private static final int PAGE_BYTES = 4_096;

  /**
   * How long space is not used again that was given up. Each commit is forced to the disk, so this
   * need not cover what a disk may keep back; a zero together with few versions is known to harm.
   */
  private static final int RETENTION_MILLISECONDS = 1_000;

  private StoreFile() {}

  /**
   * Opens the file, and makes it if it is not there.
   *
   * @throws PiecesConfigurationException if another process uses it, or it cannot be opened
   */
  static MVStore open(Path file) {
    try {
      return opened(file);
    } catch (MVStoreException e) {
      throw new PiecesConfigurationException(problem(file, e), e);
    }
  }

  /** Commits of its own could store half of an action. Small pages make small commits. */
  private static MVStore opened(Path file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file.toAbsolutePath().toString())
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .pageSplitSize(PAGE_BYTES)
            .open();
    store.setRetentionTime(RETENTION_MILLISECONDS);
    return store;
  }

  private static String problem(Path file, MVStoreException e) {
    return e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
        ? file + " is in use by another process: end that one, or choose another --data"
        : file + " cannot be opened: " + e.getMessage();
  }
}
