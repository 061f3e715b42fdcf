package io.github.pieces4j.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A process with one client, which makes calls when it is told to: it reads lines of a number of
 * callers and of milliseconds, and writes the calls a second and the microseconds of CPU for each.
 */
final class CallLoad {
  private CallLoad() {}

  /** Runs until its input ends; the arguments are the contender, the server and an identifier. */
  public static void main(String... arguments) throws Exception {
    Contender.Loop loop =
        Contender.valueOf(arguments[0]).loop(URI.create(arguments[1]), arguments[2]);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] words = order.split(" ");
      System.out.println(measure(loop, Integer.parseInt(words[0]), Long.parseLong(words[1])));
    }
    System.exit(0);
  }

  private static String measure(Contender.Loop loop, int callers, long millis) throws Exception {
    OperatingSystemMXBean system =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long cpu = system.getProcessCpuTime();
    long begun = System.nanoTime();
    Running running = new Running(callers, millis);
    loop.run(running);
    double seconds = (System.nanoTime() - begun) / 1e9;
    double micros = (system.getProcessCpuTime() - cpu) / 1e3 / Math.max(1, running.calls());
    return String.format(Locale.ROOT, "%.1f %.1f", running.calls() / seconds, micros);
  }
}
