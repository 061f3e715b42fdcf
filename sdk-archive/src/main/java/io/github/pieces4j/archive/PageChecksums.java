package io.github.pieces4j.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** The file with the checksums of all pages, as {@code sha256sum --check} reads it. */
final class PageChecksums {
  static final String FILE = "markdown.sha256";
  private static final String BETWEEN = "  ";

  private PageChecksums() {}

  /** Returns the line of a page. */
  static byte[] line(String name, Path page) throws IOException {
    String line = Sha256.of(page, Files.size(page)) + BETWEEN + name + "\n";
    return line.getBytes(StandardCharsets.UTF_8);
  }

  /** Returns which pages are missing or changed; empty if none is. */
  static List<String> damage(Path directory, IntConsumer progress) throws IOException {
    List<String> damage = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(directory.resolve(FILE))) {
      int done = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        progress.accept(done++);
        problemIn(directory, line).ifPresent(damage::add);
      }
    }
    return damage;
  }

  private static Optional<String> problemIn(Path directory, String line) throws IOException {
    int between = line.indexOf(BETWEEN);
    String sha256 = line.substring(0, between);
    String name = line.substring(between + BETWEEN.length());
    return new FileEntry(name, 0, Long.MAX_VALUE, sha256).problemInBeginning(directory);
  }
}
