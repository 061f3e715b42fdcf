package io.github.pieces4j.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums in hexadecimal digits. */
final class Sha256 {
  private static final int BUFFER_BYTES = 64 * 1_024;

  private Sha256() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(bytesOf(content));
  }

  static byte[] bytesOf(byte[] content) {
    return digest().digest(content);
  }

  /** Reads the first bytes of a file, but holds only a little of it in memory. */
  static String of(Path file, long most) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (InputStream in = Files.newInputStream(file)) {
      long rest = most;
      int read = 0;
      while (rest > 0 && read >= 0) {
        read = in.read(buffer, 0, (int) Math.min(buffer.length, rest));
        digest.update(buffer, 0, Math.max(0, read));
        rest -= read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each JDK has SHA-256", e);
    }
  }
}
