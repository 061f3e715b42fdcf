package io.github.pieces4j.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A race of {@code pieces export}, without pages and with them, and a plain script that fetches the
 * same, in turn, as whole processes on one server; it exits with 1 if a bar is missed.
 */
public final class ExportRace {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  /** Those of the launcher, so that the JVM makes no difference. */
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn24m");

  private static final double MOST_CPU = 2;
  private static final double MOST_CPU_WITH_PAGES = 4;
  private static final long MOST_MEGABYTES = 200;
  private static final int USUAL_CONVERSATIONS = 2_000;
  private static final int USUAL_ROUNDS = 5;
  private static final int MESSAGES_IN_EACH = 20;
  private static final int OTHERS_FOR_EACH = 5;

  private final Path folder;
  private final CountedHistory history;

  private ExportRace(Path folder, CountedHistory history) {
    this.folder = folder;
    this.history = history;
  }

  /** What one program took, of its rounds that with the least time. */
  private record Result(String name, long cpuMillis, long megabytes, long requests) {
    double cpuOf(Result other) {
      return (double) cpuMillis / other.cpuMillis;
    }

    String line(Result plain) {
      return String.format(
          Locale.ROOT,
          "  %-28s %,8d ms CPU  %5.2f   %,5d MB  %,7d requests  %5.2f",
          name,
          cpuMillis,
          cpuOf(plain),
          megabytes,
          requests,
          (double) requests / plain.requests);
    }
  }

  /** Runs the race in the checkout; the arguments, if any, are conversations and rounds. */
  public static void main(String... arguments) throws Exception {
    int conversations = arguments.length > 0 ? Integer.parseInt(arguments[0]) : USUAL_CONVERSATIONS;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_ROUNDS;
    Path folder = Files.createTempDirectory("export-race");
    try (CountedHistory history =
        new CountedHistory(conversations, MESSAGES_IN_EACH, conversations * OTHERS_FOR_EACH)) {
      boolean met = new ExportRace(folder, history).run(rounds);
      System.exit(met ? 0 : 1);
    } finally {
      delete(folder);
    }
  }

  private boolean run(int rounds) throws Exception {
    List<List<Result>> all = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round < rounds; round++) {
      all.get(0).add(measure("plain script", plain()));
      all.get(1).add(measure("pieces export --no-pages", pieces("--no-pages")));
      all.get(2).add(measure("pieces export", pieces()));
    }
    List<Result> best =
        all.stream()
            .map(it -> it.stream().min(Comparator.comparing(Result::cpuMillis)).orElseThrow())
            .toList();
    System.out.println(
        "the least CPU of "
            + rounds
            + " rounds, and its ratio; the most memory; requests, and their ratio");
    best.forEach(it -> System.out.println(it.line(best.get(0))));
    return isMet(best);
  }

  private static boolean isMet(List<Result> results) {
    boolean met =
        results.get(1).cpuOf(results.get(0)) <= MOST_CPU
            && results.get(2).cpuOf(results.get(0)) <= MOST_CPU_WITH_PAGES
            && results.stream().skip(1).allMatch(it -> it.megabytes() <= MOST_MEGABYTES);
    System.out.printf(
        Locale.ROOT,
        "  at most %.0f and %.0f times the CPU, and %d MB: %s%n",
        MOST_CPU,
        MOST_CPU_WITH_PAGES,
        MOST_MEGABYTES,
        met ? "met" : "MISSED");
    return met;
  }

  private Result measure(String name, List<String> command) throws Exception {
    history.takeRequests();
    MeasuredProcess measured = MeasuredProcess.of(command);
    delete(folder.resolve("out"));
    return new Result(
        name, measured.cpuMillis(), measured.residentMegabytes(), history.takeRequests());
  }

  private List<String> plain() {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(FLAGS);
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            PlainExport.class.getName(),
            history.url(),
            folder.resolve("out").toString(),
            "/messages"));
    CountedHistory.KINDS.forEach(kind -> command.add("/" + kind));
    return command;
  }

  /** Takes the launcher, which has the flags that users have. */
  private List<String> pieces(String... options) {
    List<String> command =
        new ArrayList<>(List.of("cli/pieces", "--server", history.url(), "export"));
    command.addAll(List.of(options));
    command.add(folder.resolve("out").toString());
    return command;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
