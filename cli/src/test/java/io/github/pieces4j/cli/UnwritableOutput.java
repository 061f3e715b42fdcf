package io.github.pieces4j.cli;

import io.github.pieces4j.cli.terminal.Colors;
import io.github.pieces4j.cli.terminal.CompletionCommand;
import io.github.pieces4j.cli.terminal.Device;
import io.github.pieces4j.cli.terminal.Output;
import io.github.pieces4j.cli.terminal.Terminal;
import io.github.pieces4j.cli.terminal.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Is the tool on a system that tells in its own language that the output cannot be written. */
final class UnwritableOutput {
  private UnwritableOutput() {}

  public static void main(String... arguments) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int value) throws IOException {
            throw new IOException("Datenübergabe unterbrochen");
          }
        };
    Device device = new Device(false, false, false, 80, Colors.OFF);
    Terminal terminal = new Terminal(new Output(failing), System.err, device);
    System.exit(new Tool(List.of(new CompletionCommand()), terminal).run("completion"));
  }
}
