package io.github.pieces4j.examples.cli.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Is a file of an export as the manifest knows it.
 *
 * @param name its path below the directory, with slashes
 * @param objects how many objects it holds; 0 for a page to read
 * @param bytes its length
 * @param sha256 its SHA-256 in hexadecimal digits
 */
public record FileEntry(String name, long objects, long bytes, String sha256) {
  /** Looks at a file. */
  static FileEntry of(Path directory, String name, long objects) throws IOException {
    Path file = directory.resolve(name);
    return new FileEntry(name, objects, Files.size(file), Sha256.of(file));
  }

  /** Says what is wrong with the file, empty if nothing is. */
  Optional<String> problemIn(Path directory) throws IOException {
    Path file = directory.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.of(name + " is missing");
    }
    boolean isIntact = Files.size(file) == bytes && Sha256.of(file).equals(sha256);
    return isIntact ? Optional.empty() : Optional.of(name + " is not what was exported");
  }
}
