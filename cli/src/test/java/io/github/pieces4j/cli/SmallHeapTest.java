package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.archive.ExportedKind;
import io.github.pieces4j.archive.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Moves more objects than a small heap has room for their identifiers. */
@Tag("long")
@Timeout(600)
class SmallHeapTest {
  private static final int CONVERSATIONS = Integer.getInteger("pieces.conversations", 250);
  private static final int MESSAGES_IN_EACH = 400;
  private static final String HEAP = "-Xmx" + System.getProperty("pieces.heap", "32m");

  @TempDir private Path folder;

  @Test
  void memoryDoesNotGrowWithTheNumberOfObjects() throws Exception {
    String export = folder.resolve("export").toString();
    try (ManyMessages server = new ManyMessages(CONVERSATIONS, MESSAGES_IN_EACH)) {
      run("--server", server.url().toString(), "export", export);
      run("--server", server.url().toString(), "verify", export);
    }
    run("html", export);
    run("import", export, "--data", folder.resolve("data").toString());

    assertThat(Manifest.of(Path.of(export)).orElseThrow().objects(ExportedKind.MESSAGE))
        .isEqualTo((long) CONVERSATIONS * MESSAGES_IN_EACH);
  }

  private static void run(String... arguments) throws Exception {
    List<String> command = ToolProcess.command(arguments);
    command.addAll(1, List.of(HEAP, "-XX:+ExitOnOutOfMemoryError"));
    Finished finished = ToolProcess.start(command, Map.of()).finish("");
    assertThat(finished).returns(0, Finished::exitCode);
  }
}
