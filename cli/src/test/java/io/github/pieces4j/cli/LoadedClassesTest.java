package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds commands to the classes that they need, as each costs time when they start. */
@Timeout(120)
class LoadedClassesTest {
  private static final List<String> OF_OTHERS =
      List.of(
          "io.modelcontextprotocol.",
          "com.networknt.",
          "tools.jackson.databind.",
          "reactor.",
          "io.netty.",
          "org.sqlite.",
          "io.github.pieces4j.cli.mcp.",
          "io.github.pieces4j.cli.history.",
          "io.github.pieces4j.server.",
          "org.jline.");

  @ParameterizedTest
  @ValueSource(strings = {"list", "--help", "search words"})
  void nothingOfAssistantsAndServersIsLoaded(String arguments) throws Exception {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      List<String> command = ToolProcess.command(arguments.split(" "));
      command.add(1, "-Xlog:class+load:stdout");
      Finished finished =
          ToolProcess.start(command, Map.of("PIECES_OS_URL", server.url().toString())).finish("");
      assertThat(finished.exitCode()).as(finished.err()).isZero();
      assertThat(finished.out()).contains(" io.github.pieces4j.cli.Pieces ");
      assertThat(finished.lines())
          .noneMatch(line -> OF_OTHERS.stream().anyMatch(it -> line.contains(" " + it)));
    }
  }
}
