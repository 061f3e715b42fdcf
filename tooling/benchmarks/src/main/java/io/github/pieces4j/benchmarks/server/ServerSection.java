package io.github.pieces4j.benchmarks.server;

import io.github.pieces4j.benchmarks.process.Program;
import io.github.pieces4j.benchmarks.report.Section;
import java.nio.file.Path;
import java.util.List;

/** What a lasting server needs for its work, as {@link ServerScale} measures it. */
public final class ServerSection {
  private ServerSection() {}

  /**
   * Runs the server with its data in a directory.
   *
   * @param messages how many it has
   */
  public static Section of(int messages, Path directory) {
    List<String> command =
        List.of(
            Program.JAVA.toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            ServerScale.class.getName(),
            Integer.toString(messages),
            directory.toString());
    String output = new Program("server", command).run().output();
    return new Section(
        "A lasting server",
        String.format(
            "One with %,d messages of 700 bytes; medians of 300 calls of one caller. Its client is in"
                + " the same process, so the memory is that of both.",
            messages),
        List.of("what", "figure"),
        output.lines().map(line -> List.of(line.strip().split(" {2,}"))).toList(),
        List.of());
  }
}
