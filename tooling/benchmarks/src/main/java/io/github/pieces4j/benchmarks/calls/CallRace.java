package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.Snapshot;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A race of both clients and their peers on one canned server: each is a process of its own and
 * stays warm, they run in turn, and what is printed are medians and their ratios.
 *
 * <p>A directory as the last argument is another checkout that is compiled; its clients run too, as
 * {@code BLOCKING before} and {@code REACTIVE before}.
 */
public final class CallRace {
  private static final List<Integer> CALLERS = List.of(1, 16, 64);
  private static final int WARM_MILLIS = 3_000;
  private static final List<String> MODULES = List.of("sdk-core", "sdk-reactive", "sdk-blocking");

  private final Map<String, Process> processes = new LinkedHashMap<>();
  private final int rounds;
  private final int millis;

  private CallRace(int rounds, int millis) {
    this.rounds = rounds;
    this.millis = millis;
  }

  /** Runs the race; the arguments are rounds, milliseconds of each turn, and another checkout. */
  public static void main(String... arguments) throws IOException {
    CallRace race =
        new CallRace(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    Process server = start(classPath(), CannedServer.class);
    try {
      String url = "http://127.0.0.1:" + line(server);
      String id = PiecesJson.decode(Snapshot.ofOneConversation(), Conversation.class).id();
      for (Contender contender : Contender.values()) {
        race.enter(contender.name(), classPath(), contender, url, id);
      }
      if (arguments.length > 2) {
        String before = before(Path.of(arguments[2])) + File.pathSeparator + classPath();
        race.enter("BLOCKING before", before, Contender.BLOCKING, url, id);
        race.enter("REACTIVE before", before, Contender.REACTIVE, url, id);
      }
      race.run();
    } finally {
      server.destroy();
      race.processes.values().forEach(Process::destroy);
    }
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String before(Path checkout) {
    return MODULES.stream()
        .map(module -> checkout.resolve(module).resolve("target/classes").toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private void enter(String name, String classPath, Contender contender, String url, String id)
      throws IOException {
    processes.put(name, start(classPath, CallLoad.class, contender.name(), url, id));
  }

  private static Process start(String classPath, Class<?> program, String... arguments)
      throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        Stream.concat(
                Stream.of(java, "-Xmx256m", "-cp", classPath, program.getName()),
                Arrays.stream(arguments))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private void run() throws IOException {
    for (Process process : processes.values()) {
      measure(process, 64, WARM_MILLIS);
    }
    for (int callers : CALLERS) {
      Map<String, List<double[]>> results = new LinkedHashMap<>();
      for (int round = 0; round < rounds; round++) {
        for (Map.Entry<String, Process> entrant : processes.entrySet()) {
          results
              .computeIfAbsent(entrant.getKey(), name -> new ArrayList<>())
              .add(measure(entrant.getValue(), callers, millis));
        }
      }
      print(callers, results);
    }
  }

  private static double[] measure(Process process, int callers, int millis) throws IOException {
    PrintStream orders =
        new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    orders.println(callers + " " + millis);
    return Arrays.stream(line(process).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  /** Reads bytes one by one, so that none of the next line is taken. */
  private static String line(Process process) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = process.getInputStream().read();
        next != '\n';
        next = process.getInputStream().read()) {
      if (next < 0) {
        throw new IOException("a process ended: see above");
      }
      line.append((char) next);
    }
    return line.toString().strip();
  }

  private static void print(int callers, Map<String, List<double[]>> results) {
    double jdk = median(results.get(Contender.JDK.name()), 0);
    double netty = median(results.get(Contender.NETTY.name()), 0);
    System.out.printf(
        Locale.ROOT,
        "%n%d callers      calls a second  us CPU  of raw java.net.http  of raw Reactor Netty%n",
        callers);
    results.forEach(
        (name, measured) -> {
          double calls = median(measured, 0);
          System.out.printf(
              Locale.ROOT,
              "%-17s %13.0f %7.0f %21.2f %21.2f%n",
              name,
              calls,
              median(measured, 1),
              calls / jdk,
              calls / netty);
        });
  }

  private static double median(List<double[]> measured, int column) {
    double[] sorted = measured.stream().mapToDouble(it -> it[column]).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
