package io.github.pieces4j.benchmarks;

import java.util.Locale;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The program that runs all benchmarks and holds their ratios against the bars; it exits with 1 if one is missed. */
public final class Ratios {
  private static final String ALLOCATION = "gc.alloc.rate.norm";
  private static final double BYTES_PER_MEGABYTE = 1_000_000;

  private final Map<String, Double> times = new HashMap<>();
  private final Map<String, Double> megabytes = new HashMap<>();

  private Ratios(Collection<RunResult> results) {
    for (RunResult result : results) {
      String label = result.getPrimaryResult().getLabel();
      times.put(label, best(result.getPrimaryResult()));
      Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
      megabytes.put(label, allocation.getScore() / BYTES_PER_MEGABYTE);
    }
  }

  /** Other work on the machine only adds to a time, so the least of them says most. */
  private static double best(Result<?> result) {
    return result.getStatistics().getMin();
  }

  /** Runs the suite, which takes about five minutes. */
  public static void main(String[] arguments) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(Ratios.class.getPackageName()).addProfiler(GCProfiler.class);
    List<Bar> bars = new Ratios(new Runner(options.build()).run()).bars();
    System.out.println();
    bars.forEach(bar -> System.out.println(bar.line()));
    System.exit(bars.stream().allMatch(Bar::isMet) ? 0 : 1);
  }

  private List<Bar> bars() {
    return List.of(
        time("decode : generated client", "decode", "decodePeer", 0.33),
        time("decode : bare token scan", "decode", "scanTokens", 1.8),
        time("encode : generated client", "encode", "encodePeer", 0.75),
        new Bar(
            "allocation of a decode : client",
            megabytes.get("decode"),
            megabytes.get("decodePeer"),
            "MB",
            0.45),
        time("first decode : generated client", "firstDecode", "firstDecodePeer", 0.25));
  }

  private Bar time(String name, String ours, String other, double limit) {
    return new Bar(name, times.get(ours), times.get(other), "ms", limit);
  }

  /**
   * The most that one result may be of another.
   *
   * @param name what is compared
   * @param ours the SDK's result
   * @param other the result to compare it with
   * @param unit the unit of both
   * @param limit the largest ratio that is good enough
   */
  private record Bar(String name, double ours, double other, String unit, double limit) {
    double ratio() {
      return ours / other;
    }

    boolean isMet() {
      return ratio() <= limit;
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%-36s %9.2f %9.2f %-6s %6.3f  <= %.2f  %s",
          name,
          ours,
          other,
          unit,
          ratio(),
          limit,
          isMet() ? "met" : "MISSED");
    }
  }
}
