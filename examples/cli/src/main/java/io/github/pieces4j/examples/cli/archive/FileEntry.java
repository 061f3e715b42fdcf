package io.github.pieces4j.examples.cli.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    return new FileEntry(name, objects, Files.size(file), digestOf(file));
  }

  /** Says what is wrong with the file, empty if nothing is. */
  Optional<String> problemIn(Path directory) throws IOException {
    Path file = directory.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.of(name + " is missing");
    }
    boolean isIntact = Files.size(file) == bytes && digestOf(file).equals(sha256);
    return isIntact ? Optional.empty() : Optional.of(name + " is not what was exported");
  }

  private static String digestOf(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }
}
