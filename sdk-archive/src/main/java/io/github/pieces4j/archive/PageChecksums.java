package io.github.pieces4j.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file with the checksums of all pages, as {@code sha256sum --check} reads it. */
final class PageChecksums {
  static final String FILE = "markdown.sha256";
  private static final String BETWEEN = "  ";

  /** A page lies in its folder, whoever wrote the list. */
  private static final Pattern LINE =
      Pattern.compile(
          "([0-9a-f]{64})" + BETWEEN + "(markdown(?:/(?!\\.{1,2}(?:/|$))[^/\\\\\0]+){1,2})");

  private PageChecksums() {}

  /** Returns the line of a page whose bytes a digest has seen. */
  static byte[] line(String name, MessageDigest page) {
    String line = HexFormat.of().formatHex(page.digest()) + BETWEEN + name + "\n";
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
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.of(FILE + " has a line that names no page");
    }
    Path page = directory.resolve(parts.group(2));
    long bytes = Files.isRegularFile(page, LinkOption.NOFOLLOW_LINKS) ? Files.size(page) : 0;
    return new FileEntry(parts.group(2), 0, bytes, parts.group(1)).problemIn(directory);
  }
}
