package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ModulePathTest {
  private static final String MAIN =
      "io.github.pieces4j.server/io.github.pieces4j.server.EmbeddedPiecesOsMain";

  @Test
  void theEmulatorRunsFromTheModulePath() throws IOException, InterruptedException {
    try (ChildServer server =
        new ChildServer(List.of("-p", modulePath(), "-m", MAIN, "--port", "0"))) {
      URI url = server.url();
      assertThat(server.get(url.resolve("/.well-known/health"))).startsWith("ok:");
      assertThat(server.get(url.resolve("/conversations"))).contains("iterable");
    }
  }

  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("test-classes"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
