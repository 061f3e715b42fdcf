package io.github.pieces4j.benchmarks;

import io.github.pieces4j.benchmarks.calls.CallRace;
import io.github.pieces4j.benchmarks.calls.CallSection;
import io.github.pieces4j.benchmarks.process.Footprint;
import io.github.pieces4j.benchmarks.process.StartRace;
import io.github.pieces4j.benchmarks.report.Machine;
import io.github.pieces4j.benchmarks.report.Report;
import io.github.pieces4j.benchmarks.report.Section;
import io.github.pieces4j.benchmarks.server.ServerSection;
import io.github.pieces4j.benchmarks.streams.FanOut;
import io.github.pieces4j.benchmarks.streams.Latency;
import io.github.pieces4j.benchmarks.streams.WatchRate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program that runs the benchmarks in one go, writes what they measured into a directory, and
 * exits with 1 if a ratio is past its bound.
 *
 * <p>{@code --short} takes three minutes, writes nothing, and allows a margin.
 */
public final class Benchmarks {
  private static final double MARGIN_OF_SHORT_RUNS = 1.6;
  private static final List<String> PARTS = List.of("codecs", "calls", "streams", "server");

  private Benchmarks() {}

  /** Runs them; the arguments are {@code --short}, or the directory and, if not all, some parts. */
  public static void main(String... arguments) throws Exception {
    boolean brief = arguments.length == 0 || arguments[0].equals("--short");
    List<String> parts =
        arguments.length < 2 ? PARTS : List.of(arguments).subList(1, arguments.length);
    Machine machine = Machine.here();
    Report report = new Report(machine, brief ? calls(true) : sections(parts));
    if (!brief) {
      report.write(Path.of(arguments[0]), "jdk-" + Runtime.version().feature());
    }
    double margin = brief ? MARGIN_OF_SHORT_RUNS : 1;
    report.bars().forEach(bar -> System.out.println(bar.line(margin)));
    System.exit(report.bars().stream().allMatch(bar -> bar.isMetWithin(margin)) ? 0 : 1);
  }

  private static List<Section> sections(List<String> parts) throws Exception {
    List<Section> sections = new ArrayList<>();
    for (String part : parts) {
      switch (part) {
        case "codecs" -> sections.add(Ratios.section());
        case "calls" -> sections.addAll(calls(false));
        case "streams" ->
            sections.addAll(List.of(FanOut.section(), Latency.section(), WatchRate.section()));
        case "server" ->
            sections.add(ServerSection.of(100_000, Files.createTempDirectory("pieces4j-server")));
        default -> throw new IllegalArgumentException(part + " is no part: there are " + PARTS);
      }
    }
    return sections;
  }

  private static List<Section> calls(boolean brief) throws IOException {
    Path archives = Files.createTempDirectory("pieces4j-benchmarks");
    try (CallRace race = brief ? new CallRace(3, 500) : new CallRace(7, 600)) {
      List<Integer> callers = brief ? List.of(16) : List.of(1, 16, 64, 256);
      return List.of(
          CallSection.of(race, callers).section(),
          StartRace.run(race, brief ? 3 : 7, archives),
          Footprint.section(race));
    }
  }
}
