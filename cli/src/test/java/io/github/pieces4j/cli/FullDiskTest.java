package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Serves where no file may grow beyond a size, as on a disk without room, and then where it may.
 */
@EnabledOnOs(OS.LINUX)
@Timeout(300)
class FullDiskTest {
  private static final String KIB = "2048";
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  @TempDir private Path data;

  @BeforeEach
  void requireTools() {
    Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/prlimit")), "needs prlimit");
  }

  @Test
  void readsGoOnAndChangesComeBackWithTheRoom() throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "-c"));
    command.add("ulimit -S -f " + KIB + "; exec \"$@\"");
    command.add("bash");
    command.addAll(ToolProcess.command("serve", "--data", data.toString(), "--port", "0"));
    try (ToolProcess server = ToolProcess.start(command, Map.of())) {
      URI url = server.url();
      int stored = fill(url);
      assertThat(stored).as("conversations before the disk was full").isPositive();
      assertThat(get(url, "/.well-known/health")).startsWith("ok:").contains("read-only");
      assertThat(get(url, "/conversations").split("\"name\":", -1)).hasSize(stored + 1);
      assertThat(create(url)).as("still refused").isIn(503, 507);

      prlimit(server);
      assertThat(create(url)).isEqualTo(200);
      assertThat(get(url, "/.well-known/health")).doesNotContain("read-only");
      assertThat(get(url, "/conversations").split("\"name\":", -1)).hasSize(stored + 2);
      server.signal("INT");
      assertThat(server.end().err().lines())
          .hasSize(2)
          .first()
          .asString()
          .contains("changes cannot be stored");
    }
  }

  private int fill(URI url) throws Exception {
    int stored = 0;
    int status = create(url);
    while (status == 200) {
      stored++;
      status = create(url);
    }
    assertThat(status).isIn(503, 507);
    return stored;
  }

  private int create(URI url) throws Exception {
    String body = "{\"type\":\"COPILOT\",\"name\":\"" + "A long name ".repeat(8_000) + "\"}";
    return http.send(
            HttpRequest.newBuilder(url.resolve("/conversations/create"))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }

  private String get(URI url, String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(url.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static void prlimit(ToolProcess server) throws Exception {
    int code =
        new ProcessBuilder("prlimit", "--pid", "" + server.pid(), "--fsize=unlimited:")
            .start()
            .waitFor();
    assertThat(code).isZero();
  }
}
