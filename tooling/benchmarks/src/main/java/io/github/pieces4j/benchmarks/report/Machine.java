package io.github.pieces4j.benchmarks.report;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Where and when a run took place.
 *
 * @param date the day, in UTC
 * @param processor the processor's name, as far as the system tells it
 * @param processors how many there are
 * @param system the operating system
 * @param java the JVM
 * @param loadBefore the system's load before the run, negative if it does not tell
 */
public record Machine(
    String date, String processor, int processors, String system, String java, double loadBefore) {
  /** Returns the facts of this machine. */
  public static Machine here() {
    return new Machine(
        LocalDate.now(ZoneOffset.UTC).toString(),
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processorName() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors (%s), %s, %s; load before the run %.1f.",
        date,
        processors,
        processor,
        system,
        java,
        loadBefore);
  }
}
