package io.github.pieces4j.examples.cli.tool;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Is a command as somebody called it.
 *
 * @param arguments the command's own arguments
 * @param options what the client is opened with; without a server it is looked for
 * @param json whether the output is for programs
 * @param terminal where the output goes
 */
public record Invocation(
    ParseResult arguments, PiecesOptions options, boolean json, Terminal terminal) {
  static Invocation of(ParseResult parsed, ParseResult command, Terminal terminal) {
    GlobalOptions given = new GlobalOptions(parsed);
    return new Invocation(command, given.clientOptions(), given.json(), terminal);
  }

  /** Opens a client for the server that was named, or else found; close it after use. */
  public PiecesClient openClient() {
    return PiecesClient.create(options);
  }

  /** Returns where results are written. */
  public Output out() {
    return terminal.out();
  }

  /** Writes a result: the complete record for programs, or a text for people. */
  public void print(Object model, String text) {
    if (json) {
      out().json(model);
    } else {
      out().line(text);
    }
  }

  /** Makes the exception for arguments that are wrong; the message says what is right. */
  public ParameterException wrongUsage(String problem) {
    return new ParameterException(arguments.commandSpec().commandLine(), problem);
  }
}
