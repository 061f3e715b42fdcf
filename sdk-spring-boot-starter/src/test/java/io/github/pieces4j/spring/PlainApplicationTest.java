package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts applications in processes of their own, which lack what is optional. */
class PlainApplicationTest {
  /** What an application with nothing but the starter does not have. */
  private static final Pattern OPTIONAL =
      Pattern.compile(
          "^(micrometer-core|sdk-blocking|pieces4j-blocking|sdk-testkit|pieces4j-testkit"
              + "|spring-(web|test)|spring-boot-(?!\\d|starter-\\d|starter-logging|autoconfigure-\\d)"
              + "|jackson-databind|junit|assertj)");

  @TempDir private Path directory;

  private String output(String classPath) throws IOException, InterruptedException {
    File output = directory.resolve("output").toFile();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = List.of(java, "-cp", classPath, PlainApplication.class.getName());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    try {
      assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(output.toPath());
  }

  private static String classPath(Pattern without) {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    return Arrays.stream(entries)
        .filter(entry -> !without.matcher(name(entry)).find())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A module's own classes are called as its directory. */
  private static String name(String entry) {
    Path path = Path.of(entry);
    boolean module = path.endsWith(Path.of("target", "classes"));
    return (module ? path.getParent().getParent() : path).getFileName().toString();
  }

  @Test
  void theStarterAloneGivesTheReactiveClient() throws IOException, InterruptedException {
    assertThat(output(classPath(OPTIONAL)).lines())
        .contains("piecesOptions", "reactivePiecesClient")
        .doesNotContain("piecesClient", "piecesHealthContributor", "piecesStreamMetrics");
  }

  @Test
  void allOptionalLibrariesTogetherGiveAllBeans() throws IOException, InterruptedException {
    Pattern webServer =
        Pattern.compile(
            "spring-boot-(webflux|webmvc|reactor-netty|tomcat)|tomcat-embed|servlet-api");
    assertThat(output(classPath(webServer)).lines())
        .contains(
            "reactivePiecesClient",
            "piecesClient",
            "piecesHealthContributor",
            "piecesStreamMetrics",
            "piecesBlockingStreamMetrics",
            "piecesReactiveCallObservation",
            "piecesCallObservation");
  }
}
