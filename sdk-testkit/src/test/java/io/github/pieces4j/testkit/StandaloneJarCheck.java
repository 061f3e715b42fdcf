package io.github.pieces4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs the packaged jar as a user would; the build calls it when the jar is there. */
@Timeout(60)
class StandaloneJarCheck {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @Test
  void theServerAnswersUntilItIsToldToEnd() throws Exception {
    Process server = run("--port", "0");
    try {
      String line = firstLine(server);
      assertThat(line).contains("Emulated Pieces OS", "nothing is stored on disk");

      assertThat(health(url(line))).startsWith("ok:");

      // Unlike the process itself, its handle leaves the streams readable.
      server.toHandle().destroy();
      assertThat(server.waitFor(30, TimeUnit.SECONDS)).as("ends in time").isTrue();
      assertThat(server.exitValue()).isZero();
      assertThat(errors(server)).isEmpty();
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void aPortWithoutAnArgumentIsOneThatClientsSearch() throws Exception {
    Process server = run();
    try {
      assertThat(url(firstLine(server)).getPort()).isBetween(39_300, 39_333);
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  void aTakenPortIsOneLineAndExitCodeOne() throws Exception {
    try (EmbeddedPiecesOs other = EmbeddedPiecesOs.start()) {
      Process server = run("--port", String.valueOf(other.port()));

      assertThat(errors(server)).singleElement().asString().contains("" + other.port(), "taken");
      assertThat(server.waitFor()).isEqualTo(1);
    }
  }

  @Test
  void wrongArgumentsAreOneLineAndExitCodeTwo() throws Exception {
    Process server = run("--prot", "39300");

    assertThat(errors(server)).containsExactly("unknown argument --prot (see --help)");
    assertThat(server.waitFor()).isEqualTo(2);
  }

  @Test
  void theHelpNamesTheOptionsAndStartsNothing() throws Exception {
    Process server = run("--help");

    assertThat(server.inputReader().lines()).anyMatch(line -> line.contains("--port N"));
    assertThat(server.waitFor()).isZero();
  }

  private static Process run(String... arguments) throws IOException {
    String jar = System.getProperty("standalone.jar");
    return new ProcessBuilder(
            Stream.concat(Stream.of(JAVA.toString(), "-jar", jar), Stream.of(arguments)).toList())
        .start();
  }

  private static String firstLine(Process server) throws IOException {
    return server.inputReader().readLine();
  }

  private static List<String> errors(Process server) throws IOException {
    try (BufferedReader errors = server.errorReader(StandardCharsets.UTF_8)) {
      return errors.lines().toList();
    }
  }

  private static URI url(String line) {
    Matcher url = URL.matcher(line);
    assertThat(url.find()).as("the line names the URL: " + line).isTrue();
    return URI.create(url.group());
  }

  private static String health(URI url) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    HttpRequest request = HttpRequest.newBuilder(url.resolve("/.well-known/health")).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
