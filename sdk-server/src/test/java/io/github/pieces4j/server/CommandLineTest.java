package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CommandLineTest {
  @Test
  void nothingAsksForTheUsualPorts() {
    assertThat(CommandLine.of()).isEqualTo(new CommandLine(OptionalInt.empty(), false));
  }

  @Test
  void aPortIsTaken() {
    assertThat(CommandLine.of("--port", "0").port()).hasValue(0);
    assertThat(CommandLine.of("--port", "65535").port()).hasValue(65_535);
  }

  @Test
  void helpIsTakenInBothSpellings() {
    assertThat(CommandLine.of("--help").help()).isTrue();
    assertThat(CommandLine.of("-h").help()).isTrue();
  }

  @Test
  void wrongArgumentsAreNamedInOneLine() {
    List<String[]> wrong =
        List.of(
            new String[] {"--port"},
            new String[] {"--port", "-1"},
            new String[] {"--port", "65536"},
            new String[] {"--port", "many"},
            new String[] {"39300"});
    for (String[] arguments : wrong) {
      assertThatThrownBy(() -> CommandLine.of(arguments))
          .isInstanceOf(PiecesConfigurationException.class)
          .hasMessageContaining(arguments[arguments.length - 1])
          .message()
          .hasLineCount(1);
    }
  }
}
