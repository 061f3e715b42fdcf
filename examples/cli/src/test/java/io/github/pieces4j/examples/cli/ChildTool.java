package io.github.pieces4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is the tool in a process of its own. */
public final class ChildTool implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;

  private ChildTool(Process process) {
    this.process = process;
  }

  /** Starts {@code pieces} with these arguments. */
  public static ChildTool start(Object... arguments) throws IOException {
    Stream<String> java =
        Stream.of(
            JAVA.toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            Pieces.class.getName());
    Stream<String> command = Stream.concat(java, Stream.of(arguments).map(Object::toString));
    return new ChildTool(new ProcessBuilder(command.toList()).start());
  }

  /** Waits for the line that tells the URL of a server. */
  public URI url() throws IOException {
    String line = process.inputReader().readLine();
    if (line == null) {
      throw new AssertionError("no URL, but: " + errors());
    }
    Matcher url = URL.matcher(line);
    assertThat(url.find()).as("the line names the URL: " + line).isTrue();
    return URI.create(url.group());
  }

  /** Ends the process as a power cut would, and waits for its end. */
  public void kill() throws InterruptedException {
    process.toHandle().destroyForcibly();
    exitCode();
  }

  /** Asks the process to end, as Ctrl-C does. */
  public void terminate() {
    process.toHandle().destroy();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public int exitCode() throws InterruptedException {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the process ends in time").isTrue();
    return process.exitValue();
  }

  public List<String> output() {
    return process.inputReader().lines().toList();
  }

  public List<String> errors() {
    return process.errorReader().lines().toList();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
