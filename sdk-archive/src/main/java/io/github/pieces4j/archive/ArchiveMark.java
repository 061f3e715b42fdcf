package io.github.pieces4j.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The mark that tells the directory of an export from that of somebody else. */
final class ArchiveMark {
  static final String FILE = "pieces-export.txt";

  /** All that an export leaves that was killed while it wrote the mark. */
  private static final String UNFINISHED = FILE + ".unfinished";

  private static final byte[] TEXT =
      "`pieces export` writes this directory; it is finished once manifest.json is here.\n"
          .getBytes(StandardCharsets.UTF_8);

  private ArchiveMark() {}

  /** Returns whether a directory is an export's own. */
  static boolean isIn(Path directory) {
    return Files.exists(directory.resolve(FILE));
  }

  /**
   * Returns whether an export may write to a directory: it is not there, empty, or has the mark.
   */
  static boolean allows(Path directory) throws IOException {
    if (!Files.exists(directory) || Files.exists(directory.resolve(FILE))) {
      return true;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.allMatch(file -> file.endsWith(UNFINISHED));
    }
  }

  /**
   * Marks a directory before anything else is written to it.
   *
   * @throws IOException if it holds files of somebody else, or that fails
   */
  static void put(Path directory) throws IOException {
    if (!allows(directory)) {
      throw new IOException(directory + " is not empty and holds no export");
    }
    if (!Files.exists(directory.resolve(FILE))) {
      WholeFile.write(directory.resolve(FILE), file -> file.write(TEXT));
    }
  }
}
