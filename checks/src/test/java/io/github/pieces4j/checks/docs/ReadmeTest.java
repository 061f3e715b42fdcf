package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Takes the code of README.md as a reader does, each block into an empty file of its own, and runs
 * it; the programs find the server by the environment.
 */
@Timeout(120)
class ReadmeTest {
  private static final Pattern NAME = Pattern.compile("(?m)^class (\\w+)");
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  @TempDir private Path directory;

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theBlockingProgramRuns() throws Exception {
    assertThat(printed("Ask")).containsExactly("Lists, reversed", "USER: How do I reverse a list?");
  }

  @Test
  void theReactiveProgramRuns() throws Exception {
    assertThat(printed("Follow"))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("created "))
        .anyMatch(line -> line.endsWith(" changed"));
  }

  @Test
  void theTestRuns() throws Exception {
    Path file = written("NotesTest");
    String path = System.getProperty("java.class.path");
    int problems =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", path, "-d", directory.toString(), file.toString());
    assertThat(problems).isZero();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
      Constructor<?> test = loader.loadClass("NotesTest").getDeclaredConstructor();
      test.setAccessible(true);
      Method method =
          Stream.of(test.getDeclaringClass().getDeclaredMethods())
              .filter(it -> it.isAnnotationPresent(Test.class))
              .findFirst()
              .orElseThrow();
      method.setAccessible(true);
      method.invoke(test.newInstance());
    }
  }

  @Test
  void nothingElseIsShown() throws IOException {
    assertThat(blocks()).extracting(ReadmeTest::name).containsExactly("Ask", "Follow", "NotesTest");
  }

  /** Returns whether this test runs what a page shows in a language. */
  static boolean runs(Page page, String language) {
    return language.equals("java") && page.path().equals(Project.ROOT.resolve("README.md"));
  }

  private static List<String> blocks() throws IOException {
    return Page.of("README.md").blocks("java");
  }

  private static String name(String block) {
    Matcher found = NAME.matcher(block);
    assertThat(found.find()).as(block).isTrue();
    return found.group(1);
  }

  private Path written(String name) throws IOException {
    String block = blocks().stream().filter(it -> name(it).equals(name)).findFirst().orElseThrow();
    return Files.writeString(directory.resolve(name + ".java"), block);
  }

  private List<String> printed(String name) throws IOException, InterruptedException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Without it, newer JVMs warn of Netty's native parts.
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            written(name).toString());
    java.environment().put("PIECES_OS_URL", server.url().toString());
    Process process = java.redirectErrorStream(true).start();
    try {
      // Unlike a read, this ends at the time-out; a pipe holds more than the programs print.
      int exitCode = process.waitFor();
      List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
      assertThat(exitCode).as("%s", lines).isZero();
      return lines;
    } finally {
      process.destroyForcibly();
    }
  }
}
