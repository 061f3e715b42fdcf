package io.github.pieces4j.benchmarks.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that runs as a process of its own.
 *
 * @param name what the table calls it
 * @param command the whole command
 */
public record Program(String name, List<String> command) {
  /** The program that runs this one. */
  public static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  static Program ofJar(String name, List<String> flags, Path jar, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(arguments);
    return new Program(name, command);
  }

  /** Runs it to its end. */
  public Run run() {
    long start = System.nanoTime();
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exitCode = process.waitFor();
      double milliseconds = (System.nanoTime() - start) / 1e6;
      if (exitCode != 0) {
        throw new IllegalStateException(command + " ended with " + exitCode);
      }
      return new Run(milliseconds, output);
    } catch (IOException e) {
      throw new IllegalStateException(command + " cannot be run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * The result of one process.
   *
   * @param milliseconds from its start to its end
   * @param output what it printed
   */
  public record Run(double milliseconds, String output) {}
}
