package io.github.pieces4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class ToolTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  /** Is a command that fails as no command should. */
  private record Failing(Throwable failure) implements Command {
    @Override
    public CommandSpec spec() {
      return CommandSpec.wrapWithoutInspection(this).name("fail");
    }

    @Override
    public int run(Invocation invocation) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
  }

  private int run(Throwable failure, String... arguments) {
    Terminal terminal =
        new Terminal(
            new Output(new ByteArrayOutputStream()),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Device(false, false, false, 80, Colors.OFF));
    return new Tool(List.of(new Failing(failure)), terminal).run(arguments);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUnforeseenFailureIsOneLineThatNamesIt() {
    assertThat(run(new IllegalStateException("the sky\nfell"), "fail")).isEqualTo(1);
    assertThat(err())
        .startsWith("pieces: ")
        .contains("IllegalStateException: the sky\\nfell", "PIECES_DEBUG")
        .hasLineCount(1);
  }

  @Test
  void aFullMemoryIsOneLineThatSaysHowToGiveMore() {
    assertThat(run(new OutOfMemoryError("Java heap space"), "fail")).isEqualTo(1);
    assertThat(err()).contains("Java heap space", "JDK_JAVA_OPTIONS").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ufffd\ufffdber", "a\ufffd"})
  void anArgumentThatTheLocaleCannotReadIsRefused(String argument) {
    assertThat(run(new AssertionError("it ran"), "fail", argument)).isEqualTo(2);
    assertThat(err()).contains("argument 2", "LC_ALL").hasLineCount(1);
  }
}
