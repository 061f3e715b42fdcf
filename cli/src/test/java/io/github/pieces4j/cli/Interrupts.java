package io.github.pieces4j.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The commands of processes that hear Ctrl-C. A build that a script started in the background
 * ignores it, and so does each process that such a build starts.
 */
final class Interrupts {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String IGNORED = "SigIgn:";
  private static final int HEXADECIMAL = 16;
  private static final long SIGINT = 1 << 1;

  private Interrupts() {}

  static List<String> heardBy(List<String> command) throws IOException {
    List<String> whole = new ArrayList<>(command);
    if (areIgnoredHere()) {
      whole.addAll(0, List.of("env", "--default-signal=INT"));
    }
    return whole;
  }

  private static boolean areIgnoredHere() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return false;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith(IGNORED))
        .map(line -> line.substring(IGNORED.length()).strip())
        .anyMatch(signals -> (Long.parseUnsignedLong(signals, HEXADECIMAL) & SIGINT) != 0);
  }
}
