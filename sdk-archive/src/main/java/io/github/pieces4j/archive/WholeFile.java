package io.github.pieces4j.archive;

import static java.util.Objects.requireNonNull;

import io.github.pieces4j.archive.disk.Disk;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  static void write(Path file, Disk.Content content) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Disk.createFile(unfinished, content);
    move(unfinished, file);
    Disk.forceDirectory(requireNonNull(file.toAbsolutePath().getParent()));
  }

  /** Where a file system cannot replace a file at once, a reader may find none for a moment. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
