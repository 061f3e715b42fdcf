package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.Snapshot;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A race of both clients and their peers on one canned server: each is a process of its own and
 * stays warm, they run in turn, and what counts are medians.
 */
public final class CallRace implements AutoCloseable {
  private static final int FIRST_WARM_MILLIS = 8_000;
  private static final int WARM_MILLIS = 1_500;
  private static final int WARM_CALLERS = 16;
  private static final String ID =
      PiecesJson.decode(Snapshot.ofOneConversation(), Conversation.class).id();

  private final int rounds;
  private final int millis;
  private final Map<Contender, Process> processes = new EnumMap<>(Contender.class);
  private final Process server;
  private final String url;

  /** Starts the server and, when they are needed, the clients. */
  public CallRace(int rounds, int millis) throws IOException {
    this.rounds = rounds;
    this.millis = millis;
    server = start(CannedServer.class);
    url = "http://127.0.0.1:" + line(server);
  }

  /** Returns what a program that makes one call needs to know. */
  public List<String> arguments(Contender contender) {
    return List.of(contender.name(), url, ID);
  }

  /** Runs all contenders with one kind of call in turn, and hands over what each did. */
  public void run(CallKind operation, int callers, Consumer<CallResult> results)
      throws IOException {
    Map<Contender, List<double[]>> measured = new EnumMap<>(Contender.class);
    for (Contender contender : Contender.values()) {
      int warm = processes.containsKey(contender) ? WARM_MILLIS : FIRST_WARM_MILLIS;
      measure(contender, operation, operation == CallKind.LIST ? callers : WARM_CALLERS, warm);
      measured.put(contender, new ArrayList<>());
    }
    for (int round = 0; round < rounds; round++) {
      for (Contender contender : Contender.values()) {
        measured.get(contender).add(measure(contender, operation, callers, millis));
      }
    }
    measured.forEach(
        (contender, all) -> results.accept(result(operation, callers, contender, all)));
  }

  private static CallResult result(
      CallKind operation, int callers, Contender contender, List<double[]> measured) {
    return new CallResult(
        operation,
        callers,
        contender,
        median(measured, 0),
        median(measured, 1),
        median(measured, 2),
        Math.round(measured.stream().mapToDouble(it -> it[3]).sum()));
  }

  private static double median(List<double[]> measured, int column) {
    double[] sorted = measured.stream().mapToDouble(it -> it[column]).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  private double[] measure(Contender contender, CallKind operation, int callers, int millis)
      throws IOException {
    Process process = process(contender);
    PrintStream orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    orders.println(operation + " " + callers + " " + millis);
    return Arrays.stream(line(process).split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private Process process(Contender contender) throws IOException {
    Process running = processes.get(contender);
    if (running == null) {
      running = start(CallLoad.class, contender.name(), url, ID);
      processes.put(contender, running);
    }
    return running;
  }

  private static Process start(Class<?> program, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        Stream.concat(
                Stream.of(java, "-Xmx256m", "-cp", classPath, program.getName()),
                Arrays.stream(arguments))
            .toList();
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
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

  @Override
  public void close() {
    server.destroy();
    processes.values().forEach(Process::destroy);
  }
}
