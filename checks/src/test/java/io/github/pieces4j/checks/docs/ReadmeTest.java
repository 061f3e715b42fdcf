package io.github.pieces4j.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs the code of README.md in a process of its own, which finds the server by the environment.
 */
class ReadmeTest {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  @Timeout(120)
  void theProgramsRun() throws IOException, InterruptedException {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Process process = start(server.url().toString());
      try {
        // Unlike a read, this ends at the time-out; a pipe holds more than the programs print.
        int exitCode = process.waitFor();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        assertThat(exitCode).as("%s", lines).isZero();
        assertThat(lines).hasSize(3).contains("Reversing lists");
        assertThat(lines.get(0)).startsWith("USER 2");
        assertThat(lines.get(2)).endsWith(" changed");
      } finally {
        process.destroyForcibly();
      }
    }
  }

  private static Process start(String server) throws IOException {
    String path = System.getProperty("java.class.path");
    // Without it, newer JVMs warn of Netty's native parts.
    String allowed = "--enable-native-access=ALL-UNNAMED";
    ProcessBuilder builder =
        new ProcessBuilder(JAVA.toString(), allowed, "-cp", path, Readme.class.getName());
    builder.environment().put("PIECES_OS_URL", server);
    return builder.redirectErrorStream(true).start();
  }
}
