package io.github.pieces4j.benchmarks.process;

import io.github.pieces4j.benchmarks.calls.CallRace;
import io.github.pieces4j.benchmarks.calls.Contender;
import io.github.pieces4j.benchmarks.calls.IdleClient;
import io.github.pieces4j.benchmarks.report.Section;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A look at what a client keeps after one call, and at how large its classes are. */
public final class Footprint {
  private static final String CORE = "core";
  private static final String OURS = "io/github/pieces4j/";
  private static final Map<Contender, List<String>> PARTS =
      Map.of(
          Contender.BLOCKING, List.of(CORE, "blocking/"),
          Contender.GENERATED_NATIVE, List.of("benchmarks/peer/"),
          Contender.GENERATED_KOTLIN, List.of("benchmarks/kotlin/"),
          Contender.REACTIVE, List.of(CORE, "reactive/"),
          Contender.GENERATED_WEBCLIENT, List.of("benchmarks/webclient/"));
  private static final List<String> NOT_CORE =
      List.of("blocking/", "reactive/", "benchmarks/", "server/", "testkit/");

  private Footprint() {}

  /** Runs each client once. */
  public static Section section(CallRace race) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (Contender contender : StartRace.CONTENDERS) {
      rows.add(row(contender, race));
    }
    return new Section(
        "What an idle client keeps",
        "After one call and several collections: the whole JVM's heap, threads and loaded classes,"
            + " without any client some 1,000 KB, 5 threads and 500 classes; and the size of the"
            + " client's own classes in a jar, of the generated ones those of two APIs of three.",
        List.of("client", "heap KB", "threads", "classes loaded", "own classes KB"),
        rows,
        List.of());
  }

  private static List<String> row(Contender contender, CallRace race) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Program.JAVA.toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                IdleClient.class.getName()));
    command.addAll(race.arguments(contender));
    String output = new Program(contender.label(), command).run().output();
    List<String> cells = new ArrayList<>(List.of(contender.label()));
    Arrays.stream(output.strip().split(" "))
        .map(number -> String.format(Locale.ROOT, "%,d", Long.parseLong(number)))
        .forEach(cells::add);
    cells.add(kilobytes(contender));
    return cells;
  }

  private static String kilobytes(Contender contender) throws IOException {
    List<String> parts = PARTS.getOrDefault(contender, List.of());
    URL own = Footprint.class.getProtectionDomain().getCodeSource().getLocation();
    try (ZipFile jar = new ZipFile(own.getPath())) {
      long bytes =
          jar.stream()
              .filter(entry -> parts.contains(part(entry)))
              .mapToLong(ZipEntry::getCompressedSize)
              .sum();
      return parts.isEmpty() ? "" : String.format(Locale.ROOT, "%,d", bytes / 1_000);
    }
  }

  private static String part(ZipEntry entry) {
    String name = entry.getName();
    if (!name.startsWith(OURS) || entry.isDirectory()) {
      return "";
    }
    String rest = name.substring(OURS.length());
    for (List<String> parts : PARTS.values()) {
      for (String part : parts) {
        if (rest.startsWith(part)) {
          return part;
        }
      }
    }
    return NOT_CORE.stream().anyMatch(rest::startsWith) ? "" : CORE;
  }
}
