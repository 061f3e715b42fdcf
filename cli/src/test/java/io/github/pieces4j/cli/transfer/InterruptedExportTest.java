package io.github.pieces4j.cli.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class InterruptedExportTest extends ObservedTransfer {
  @Test
  void ctrlCLeavesALineThatSaysHowToGoOn() throws Exception {
    String last = "/conversation/" + client.conversations().create("Slow").id();
    server.holdAt(last);
    String url = server.url().toString();
    try (ToolProcess tool = ToolProcess.start("--server", url, "export", directory.toString())) {
      server.awaitPath(last);
      tool.signal("INT");

      Finished interrupted = tool.end();
      assertThat(interrupted.exitCode()).isEqualTo(130);
      assertThat(interrupted.err())
          .isEqualTo("pieces: interrupted; the same command goes on where it stopped\n");
    }
    server.holdAt("");
    assertThat(export().err()).as("nothing is left of the hint").isEmpty();
  }
}
