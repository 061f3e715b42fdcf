package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.cli.commands.ExportCommand;
import io.github.pieces4j.cli.commands.HtmlCommand;
import io.github.pieces4j.cli.commands.ImportCommand;
import io.github.pieces4j.cli.commands.VerifyCommand;
import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.Device;
import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.terminal.Tool;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * Is one run of the tool in this process.
 *
 * @param code the exit code
 */
record ToolRun(int code, List<String> out, String err) {
  static ToolRun of(Object... arguments) {
    return of(false, arguments);
  }

  /** Runs it as if a person saw standard error. */
  static ToolRun onTerminal(Object... arguments) {
    return of(true, arguments);
  }

  private static ToolRun of(boolean errIsTerminal, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new Output(out),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Device(false, false, errIsTerminal, 80, Colors.OFF));
    int code =
        new Tool(
                List.of(
                    new ExportCommand(),
                    new VerifyCommand(),
                    new HtmlCommand(),
                    new ImportCommand()),
                terminal)
            .run(Stream.of(arguments).map(Object::toString).toArray(String[]::new));
    return new ToolRun(
        code,
        out.toString(StandardCharsets.UTF_8).lines().toList(),
        err.toString(StandardCharsets.UTF_8));
  }
}
