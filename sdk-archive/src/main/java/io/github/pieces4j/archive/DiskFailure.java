package io.github.pieces4j.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * The reason, in one line, why a file could not be read or written.
 *
 * @since 0.1
 */
public final class DiskFailure {
  private DiskFailure() {}

  public static UncheckedIOException of(IOException e) {
    return new UncheckedIOException(message(e), e);
  }

  private static String message(IOException e) {
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " is not there";
    }
    return e instanceof FileSystemException file && file.getReason() == null
        ? file.getFile() + ": " + e.getClass().getSimpleName()
        : String.valueOf(e.getMessage());
  }
}
