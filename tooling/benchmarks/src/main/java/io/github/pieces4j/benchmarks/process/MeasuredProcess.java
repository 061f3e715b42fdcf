package io.github.pieces4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the system says of a process shortly before it ends; on Linux only.
 *
 * @param cpuMillis user and system time, to 10 ms
 * @param residentMegabytes the most memory that it had at once
 */
record MeasuredProcess(long cpuMillis, long residentMegabytes) {
  private static final long MILLIS_OF_A_TICK = 10;
  private static final long PAUSE_MILLIS = 10;
  private static final int USER_TICKS = 11;

  /** Runs a command to its end. */
  static MeasuredProcess of(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Path system = Path.of("/proc", Long.toString(process.pid()));
    MeasuredProcess last = new MeasuredProcess(0, 0);
    while (process.isAlive()) {
      last = read(system, last);
      Thread.sleep(PAUSE_MILLIS);
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return last;
  }

  /** A process that has just ended has no memory any more. */
  private static MeasuredProcess read(Path system, MeasuredProcess before) {
    try {
      String times = Files.readString(system.resolve("stat")).replaceFirst(".*\\) ", "");
      String[] fields = times.split(" ");
      long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1]);
      long kilobytes =
          Files.readAllLines(system.resolve("status")).stream()
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0);
      return kilobytes == 0
          ? before
          : new MeasuredProcess(ticks * MILLIS_OF_A_TICK, kilobytes / 1_024);
    } catch (IOException e) {
      return before;
    }
  }
}
