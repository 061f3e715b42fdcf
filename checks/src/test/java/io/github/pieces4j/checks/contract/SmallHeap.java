package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.fault.GeneratedListServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Lets a program read a list of one GiB in a JVM that has 64 MiB of heap. */
public final class SmallHeap {
  private static final int CONVERSATIONS = 1_024 * 1_024;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private SmallHeap() {}

  /**
   * Runs the program, which gets the server's URL as its argument and must print how many
   * conversations it read.
   *
   * @param main has the program's main method
   */
  public static void reads(Class<?> main) throws IOException, InterruptedException {
    try (GeneratedListServer server = GeneratedListServer.ofConversations(CONVERSATIONS)) {
      Process program = start(main, server.url().toString());
      try {
        String printed =
            new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(printed.strip()).isEqualTo(String.valueOf(CONVERSATIONS));
      } finally {
        program.destroyForcibly();
      }
    }
  }

  private static Process start(Class<?> main, String url) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        List.of(
            java.toString(),
            "-Xmx64m",
            "-XX:+ExitOnOutOfMemoryError",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            url);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
