package io.github.pieces4j.benchmarks.process;

import io.github.pieces4j.benchmarks.calls.CallRace;
import io.github.pieces4j.benchmarks.calls.Contender;
import io.github.pieces4j.benchmarks.calls.OneCall;
import io.github.pieces4j.benchmarks.report.Bar;
import io.github.pieces4j.benchmarks.report.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A race of programs that make one call and end, from the start of the process to its end. */
public final class StartRace {
  static final List<Contender> CONTENDERS =
      List.of(
          Contender.RAW_JDK,
          Contender.BLOCKING,
          Contender.GENERATED_NATIVE,
          Contender.GENERATED_KOTLIN,
          Contender.OWN_RESTCLIENT,
          Contender.RAW_NETTY,
          Contender.REACTIVE,
          Contender.GENERATED_WEBCLIENT,
          Contender.OWN_WEBCLIENT);

  private final CallRace race;
  private final int rounds;
  private final Path archives;
  private final Map<Contender, double[]> plain = new EnumMap<>(Contender.class);
  private final Map<Contender, double[]> shared = new EnumMap<>(Contender.class);

  private StartRace(CallRace race, int rounds, Path archives) {
    this.race = race;
    this.rounds = rounds;
    this.archives = archives;
  }

  /**
   * Runs the race.
   *
   * @param archives a directory for what class-data sharing keeps
   */
  public static Section run(CallRace race, int rounds, Path archives) {
    StartRace starts = new StartRace(race, rounds, archives);
    for (Contender contender : CONTENDERS) {
      starts.program(contender, "-XX:ArchiveClassesAtExit=" + starts.archive(contender)).run();
      starts.plain.put(contender, new double[rounds]);
      starts.shared.put(contender, new double[rounds]);
    }
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : CONTENDERS) {
        starts.plain.get(contender)[round] = starts.program(contender).run().milliseconds();
        starts.shared.get(contender)[round] =
            starts
                .program(contender, "-XX:SharedArchiveFile=" + starts.archive(contender))
                .run()
                .milliseconds();
      }
    }
    return starts.section();
  }

  private Path archive(Contender contender) {
    return archives.resolve(contender + ".jsa");
  }

  private Program program(Contender contender, String... flags) {
    List<String> command = new ArrayList<>(List.of(Program.JAVA.toString(), "-Xshare:auto"));
    command.addAll(List.of(flags));
    command.addAll(List.of("-Xlog:cds=off", "-Xlog:cds+dynamic=off"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), OneCall.class.getName()));
    command.addAll(race.arguments(contender));
    return new Program(contender.label(), command);
  }

  private Section section() {
    return new Section(
        "A program that makes one call",
        "From the start of the process to its end, in turn, medians of " + rounds + " rounds.",
        List.of("client", "ms", "ms with class-data sharing"),
        CONTENDERS.stream().map(this::row).toList(),
        List.of(
            bar(Contender.BLOCKING, Contender.GENERATED_NATIVE, 0.27),
            bar(Contender.REACTIVE, Contender.RAW_NETTY, 1.15)));
  }

  private Bar bar(Contender ours, Contender other, double limit) {
    return Bar.atMost(
        "one call: " + ours.label() + " : " + other.label(),
        median(plain.get(ours)),
        median(plain.get(other)),
        limit);
  }

  private List<String> row(Contender contender) {
    return List.of(
        contender.label(),
        String.format(Locale.ROOT, "%.0f", median(plain.get(contender))),
        String.format(Locale.ROOT, "%.0f", median(shared.get(contender))));
  }

  private static double median(double[] milliseconds) {
    double[] sorted = milliseconds.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
