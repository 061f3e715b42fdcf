package io.github.pieces4j.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A process with one client, which makes calls when it is told to: it reads lines of an operation,
 * a number of callers and milliseconds, and writes the calls a second, the microseconds of CPU and
 * the bytes for each, and how many failed.
 */
final class CallLoad {
  private CallLoad() {}

  /** Runs until its input ends; the arguments are the contender, the server and an identifier. */
  public static void main(String... arguments) throws Exception {
    MeasuredClient client =
        Contender.valueOf(arguments[0]).client(new Calls(URI.create(arguments[1]), arguments[2]));
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      Running running = new Running(Integer.parseInt(words[1]), Long.parseLong(words[2]));
      System.out.println(measure(client, CallKind.valueOf(words[0]), running));
    }
    System.exit(0);
  }

  private static String measure(MeasuredClient client, CallKind operation, Running running)
      throws Exception {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long begun = System.nanoTime();
    client.repeat(operation, running);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double micros = (system.getProcessCpuTime() - cpu) / 1e3 / Math.max(1, running.calls());
    return String.format(
        Locale.ROOT,
        "%.1f %.1f %.0f %d",
        running.calls() / seconds,
        micros,
        running.bytesOfCall(),
        running.failures());
  }
}
