package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Is an emulator in a process of its own. */
final class ChildServer implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Process process;

  /** Starts {@code java} with these arguments. */
  ChildServer(List<String> arguments) throws IOException {
    process =
        new ProcessBuilder(Stream.concat(Stream.of(JAVA.toString()), arguments.stream()).toList())
            .start();
  }

  /** Waits for the line that tells the URL. */
  String firstLine() throws IOException {
    return process.inputReader().readLine();
  }

  URI url() throws IOException {
    String line = firstLine();
    assertThat(line).as("the line with the URL").isNotNull();
    Matcher url = URL.matcher(line);
    assertThat(url.find()).as("the line names the URL: " + line).isTrue();
    return URI.create(url.group());
  }

  String get(URI address) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request = HttpRequest.newBuilder(address).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /** Asks the process to end; unlike the process itself, its handle leaves the streams readable. */
  void terminate() {
    process.toHandle().destroy();
  }

  int exitCode() throws InterruptedException {
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("the process ends in time").isTrue();
    return process.exitValue();
  }

  List<String> output() throws IOException {
    return lines(process.inputReader());
  }

  List<String> errors() throws IOException {
    return lines(process.errorReader());
  }

  private static List<String> lines(BufferedReader reader) throws IOException {
    try (reader) {
      return reader.lines().toList();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
