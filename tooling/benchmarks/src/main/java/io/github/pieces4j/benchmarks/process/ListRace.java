package io.github.pieces4j.benchmarks.process;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A race of {@code pieces list} and the same program on the generated client, in turn, as whole
 * processes on one embedded server; it exits with 1 if the bar is missed.
 */
public final class ListRace {
  private static final double LIMIT = 0.6;
  private static final int CONVERSATIONS = 20;
  private static final int USUAL_ROUNDS = 20;
  private static final List<List<String>> FLAGS =
      List.of(List.of(), List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));

  private final Path directory;
  private final List<String> arguments;
  private final int rounds;

  private ListRace(Path directory, String server, int rounds) {
    this.directory = directory;
    this.arguments = List.of("list", "--server", server);
    this.rounds = rounds;
  }

  /** Runs the race in the checkout; the argument, if any, is the number of rounds. */
  public static void main(String... arguments) {
    int rounds = arguments.length == 0 ? USUAL_ROUNDS : Integer.parseInt(arguments[0]);
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      FilledServer.fill(server.url(), CONVERSATIONS);
      ListRace race = new ListRace(Path.of(""), server.url().toString(), rounds);
      boolean met = FLAGS.stream().map(race::run).toList().stream().allMatch(it -> it);
      System.exit(met ? 0 : 1);
    }
  }

  private boolean run(List<String> flags) {
    Program ours = program("pieces list", flags, "cli/target/pieces.jar");
    Program peer =
        program("generated client", flags, "tooling/benchmarks/peer-cli/target/peer-pieces.jar");
    requireSameOutput(ours, peer);
    ProcessTimes ourTimes = new ProcessTimes();
    ProcessTimes peerTimes = new ProcessTimes();
    for (int round = 0; round < rounds; round++) {
      ourTimes.add(ours.run().milliseconds());
      peerTimes.add(peer.run().milliseconds());
    }
    double ratio = ourTimes.median() / peerTimes.median();
    System.out.println("flags " + flags + ", " + rounds + " rounds");
    System.out.println("                     min ms  median     max");
    System.out.println(ourTimes.line(ours.name()));
    System.out.println(peerTimes.line(peer.name()));
    System.out.println(verdict(ratio, ourTimes.minimum() / peerTimes.minimum()));
    return ratio <= LIMIT;
  }

  private static String verdict(double ofMedians, double ofMinima) {
    return String.format(
        Locale.ROOT,
        "  ratio of the medians %.2f (of the minima %.2f)  <= %.2f  %s",
        ofMedians,
        ofMinima,
        LIMIT,
        ofMedians <= LIMIT ? "met" : "MISSED");
  }

  private Program program(String name, List<String> flags, String jar) {
    return Program.ofJar(name, flags, directory.resolve(jar), arguments);
  }

  private static void requireSameOutput(Program ours, Program peer) {
    if (!ours.run().output().equals(peer.run().output())) {
      throw new IllegalStateException("the programs print different lists");
    }
  }

  /** The times of one program. */
  private static final class ProcessTimes {
    private final List<Double> milliseconds = new ArrayList<>();

    void add(double time) {
      milliseconds.add(time);
      milliseconds.sort(null);
    }

    double minimum() {
      return milliseconds.get(0);
    }

    double median() {
      int middle = milliseconds.size() / 2;
      return milliseconds.size() % 2 == 1
          ? milliseconds.get(middle)
          : (milliseconds.get(middle - 1) + milliseconds.get(middle)) / 2;
    }

    private double maximum() {
      return milliseconds.get(milliseconds.size() - 1);
    }

    String line(String name) {
      return String.format(
          Locale.ROOT, "  %-18s %7.0f %7.0f %7.0f", name, minimum(), median(), maximum());
    }
  }
}
