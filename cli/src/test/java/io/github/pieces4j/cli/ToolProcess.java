package io.github.pieces4j.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is the tool in a process of its own, as somebody runs it. */
public final class ToolProcess implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern URL = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)[\\s\"]");
  private static final int PATIENCE_SECONDS = 300;

  private final Process process;
  private final File out;
  private final File err;

  private ToolProcess(List<String> command, Map<String, String> environment) throws IOException {
    out = File.createTempFile("pieces", ".out");
    err = File.createTempFile("pieces", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(Interrupts.heardBy(command)).redirectOutput(out).redirectError(err);
    builder.environment().keySet().removeAll(List.of("PIECES_OS_URL", "NO_COLOR", "COLUMNS"));
    builder.environment().putAll(environment);
    process = builder.start();
  }

  /** Returns the command that runs the tool from the classes of the build. */
  public static List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(JAVA.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.add("--enable-native-access=ALL-UNNAMED"); // as the manifest of the jar says
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Pieces.class.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Starts the tool. */
  public static ToolProcess start(String... arguments) throws IOException {
    return start(command(arguments), Map.of());
  }

  public static ToolProcess start(List<String> command, Map<String, String> environment)
      throws IOException {
    return new ToolProcess(command, environment);
  }

  /** Runs the tool on a server until it ends. */
  static Finished run(URI server, String... arguments) throws IOException, InterruptedException {
    return run(Stream.concat(Stream.of("--server", server.toString()), Stream.of(arguments)));
  }

  /** Runs the tool until it ends. */
  static Finished run(Stream<String> arguments) throws IOException, InterruptedException {
    return start(arguments.toArray(String[]::new)).finish("");
  }

  /** Gives the process its input and waits for its end. */
  public Finished finish(String input) throws IOException, InterruptedException {
    try (this) {
      write(input);
      return end();
    }
  }

  private void write(String input) {
    try (OutputStream stream = process.getOutputStream()) {
      stream.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A process that ended early did not read it all; what it said is of interest.
    }
  }

  /** Writes to the process, which goes on waiting for more. */
  public void type(String input) throws IOException {
    process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /** Waits until it has written a text. */
  public void awaitOut(String text) throws IOException {
    Deadline deadline = new Deadline();
    while (!out().contains(text)) {
      deadline.pause("no " + text + " in " + out() + err());
    }
  }

  /** Waits for the end of the process. */
  public Finished end() throws IOException, InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end; it said " + out() + err());
    }
    return new Finished(process.exitValue(), out(), err());
  }

  /** Waits for the line that tells the URL of a server. */
  public URI url() throws IOException {
    Matcher url = URL.matcher("");
    Deadline deadline = new Deadline();
    while (!url.reset(out()).find() && process.isAlive()) {
      deadline.pause("no URL");
    }
    if (!url.reset(out()).find()) {
      throw new AssertionError("no URL, but: " + out() + err());
    }
    return URI.create(url.group(1));
  }

  /** Ends the process as a power cut would, and waits for its end. */
  public void kill() throws IOException, InterruptedException {
    process.destroyForcibly();
    end();
  }

  long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns what it has written so far. */
  String out() throws IOException {
    return Files.readString(out.toPath());
  }

  private String err() throws IOException {
    return Files.readString(err.toPath());
  }

  /** Sends a signal, such as {@code INT}, which is what Ctrl-C does. */
  public void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-s", name, String.valueOf(process.pid())).start().waitFor();
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(out.toPath());
    Files.deleteIfExists(err.toPath());
  }
}
