package io.github.pieces4j.benchmarks;

import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The results of the codecs' benchmarks, and what they are held against. */
final class Ratios {
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
  static Section section() throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(Ratios.class.getPackageName()).addProfiler(GCProfiler.class);
    return new Ratios(new Runner(options.build()).run()).results();
  }

  private Section results() {
    return new Section(
        "Codecs",
        "A snapshot of 1,000 conversations of 6.3 MB, the best iteration; the first decode is that"
            + " of one conversation in a fresh JVM.",
        List.of("benchmark", "ms", "MB allocated"),
        times.keySet().stream().sorted().map(this::row).toList(),
        bars());
  }

  private List<String> row(String label) {
    return List.of(
        label,
        String.format(Locale.ROOT, "%.2f", times.get(label)),
        String.format(Locale.ROOT, "%.2f", megabytes.get(label)));
  }

  private List<Bar> bars() {
    return List.of(
        time("decode : generated client", "decode", "decodePeer", 0.33),
        time("decode : bare token scan", "decode", "scanTokens", 1.8),
        time("encode : generated client", "encode", "encodePeer", 0.75),
        Bar.atMost(
            "bytes of a decode : generated client",
            megabytes.get("decode"),
            megabytes.get("decodePeer"),
            0.45),
        time("first decode : generated client", "firstDecode", "firstDecodePeer", 0.25));
  }

  private Bar time(String name, String ours, String other, double limit) {
    return Bar.atMost(name, times.get(ours), times.get(other), limit);
  }
}
