package io.github.pieces4j.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets the SDK that was published for TypeScript make each call of the contract that it has; {@code
 * src/test/node/install-clients} installs it.
 */
@Tag("any-jdk")
@Timeout(300)
class PublishedSdkTest {
  /** How many operations of the contract were known when the SDK was published. */
  private static final int KNOWN = 67;

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path CONTRACT = Path.of("../sdk-core/src/test/resources/openapi.json");
  private static final Path HOME =
      Path.of(System.getProperty("user.home"), ".cache", "pieces4j", "node-clients");

  @TempDir private Path folder;

  @BeforeAll
  static void requireSdk() {
    assumeTrue(
        Files.exists(HOME.resolve("node_modules/@pieces.app/pieces-os-client")),
        "the SDK for TypeScript is not installed: cli/src/test/node/install-clients does that");
  }

  @Test
  void theEmulatorAnswersEachCall() throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      assertEachCallWorks(server.url());
    }
  }

  @Test
  void serveAnswersEachCall() throws Exception {
    String data = folder.resolve("data").toString();
    try (ToolProcess server = ToolProcess.start("serve", "--data", data, "--port", "0")) {
      assertEachCallWorks(server.url());
    }
  }

  private static void assertEachCallWorks(URI server) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "node",
            // Sockets need no option in later versions of Node.
            "--experimental-websocket",
            Path.of("src/test/node/sdk.cjs").toAbsolutePath().toString(),
            server.toString(),
            CONTRACT.toAbsolutePath().toString(),
            HOME.toString());
    Finished finished = ToolProcess.start(command, Map.of()).finish("");
    assertThat(finished.exitCode()).as(finished.err()).isZero();
    List<JsonNode> calls = finished.lines().stream().map(JSON::readTree).toList();
    assertThat(calls)
        .hasSize(KNOWN)
        .allSatisfy(call -> assertThat(call.get("failure").isNull()).as("%s", call).isTrue());
  }
}
