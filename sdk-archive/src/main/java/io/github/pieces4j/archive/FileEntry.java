package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of an export as the manifest knows it.
 *
 * @param name its path below the directory, with slashes
 * @param objects how many objects it holds, or names
 * @param bytes its length, or how much of it this entry is about
 * @param sha256 the SHA-256 of these bytes in hexadecimal digits
 * @since 0.1
 */
public record FileEntry(String name, long objects, long bytes, String sha256) {
  /** Looks at a file. */
  static FileEntry of(Path directory, String name, long objects) throws IOException {
    Path file = directory.resolve(name);
    long bytes = Files.size(file);
    return new FileEntry(name, objects, bytes, Sha256.of(file, bytes));
  }

  /** Returns what is wrong with the file, empty if nothing is. */
  Optional<String> problemIn(Path directory) throws IOException {
    Path file = directory.resolve(name);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(name + " is missing");
    }
    boolean isIntact = Files.size(file) == bytes && Sha256.of(file, bytes).equals(sha256);
    return isIntact ? Optional.empty() : Optional.of(name + " is not what was exported");
  }
}
