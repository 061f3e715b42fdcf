package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Makes calls in JVMs whose common pool has no thread to spare. */
@Timeout(180)
class FullCommonPoolTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7})
  void allCallsAreAnswered(int parallelism) throws Exception {
    Path output = directory.resolve("output.txt");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + parallelism,
                "-cp",
                System.getProperty("java.class.path"),
                FullCommonPool.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      program.waitFor(150, TimeUnit.SECONDS);
      assertThat(Files.readString(output, StandardCharsets.UTF_8))
          .contains("followed", "parallelism " + parallelism + " done")
          .containsPattern("stream (CONNECTED|.*commonPool\\(\\) has no thread to spare)");
    } finally {
      program.destroyForcibly();
    }
  }
}
