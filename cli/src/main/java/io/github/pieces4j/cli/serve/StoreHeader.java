package io.github.pieces4j.cli.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.DataUtils;
import org.h2.store.fs.FilePath;

/**
 * Reads the beginning of a store's file, which is there twice. The version that it names is on the
 * disk as a whole, so where H2 finds an older one only, something was lost since.
 */
final class StoreHeader {
  private static final int COPIES = 2;
  private static final int COPY_BYTES = 4_096;
  private static final int HEXADECIMAL = 16;
  private static final Pattern HEADER =
      Pattern.compile(
          "^(?<summed>H:.*,version:(?<version>[0-9a-f]{1,15})),fletcher:(?<checksum>[0-9a-f]+)\n");

  private StoreHeader() {}

  /** Returns the newest version that a file is known to hold, 0 for a new one. */
  static long versionIn(String name) throws IOException {
    FilePath file = FilePath.get(name);
    if (!file.exists()) {
      return 0;
    }
    long version = 0;
    try (InputStream in = file.newInputStream()) {
      for (int copy = 0; copy < COPIES; copy++) {
        version = Math.max(version, version(in.readNBytes(COPY_BYTES)));
      }
    }
    return version;
  }

  /** Returns 0 for a copy that is torn; H2 takes the other one then. */
  private static long version(byte[] copy) {
    Matcher header = HEADER.matcher(new String(copy, StandardCharsets.ISO_8859_1));
    if (!header.find()) {
      return 0;
    }
    int checksum = DataUtils.getFletcher32(copy, 0, header.end("summed"));
    return Integer.toHexString(checksum).equals(header.group("checksum"))
        ? Long.parseLong(header.group("version"), HEXADECIMAL)
        : 0;
  }
}
