package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A command as somebody called it. */
public final class Invocation {
  private static final String URL_VARIABLE = "PIECES_OS_URL";
  private static final Pattern USER_INFORMATION = Pattern.compile("//[^/?#\\s]*@");

  private final GlobalOptions given;
  private final ParseResult arguments;
  private final Terminal terminal;

  Invocation(ParseResult parsed, ParseResult arguments, Terminal terminal) {
    given = new GlobalOptions(parsed);
    this.arguments = arguments;
    this.terminal = terminal;
  }

  /** Returns the command's own arguments. */
  public ParseResult arguments() {
    return arguments;
  }

  /** Returns whether the output is for programs. */
  public boolean json() {
    return given.json();
  }

  /** Returns the tool's name and version. */
  public String version() {
    return ToolSpec.version(arguments.commandSpec().root().name());
  }

  /** Returns where the output goes. */
  public Terminal terminal() {
    return terminal;
  }

  /** Returns the server that was named, null to look for one. */
  public @Nullable URI server() {
    return given.server();
  }

  /** Returns the server that was named, by the option or the variable, without what is secret. */
  public Optional<String> namedServer() {
    URI server = given.server();
    return Optional.ofNullable(server == null ? System.getenv(URL_VARIABLE) : server.toString())
        .map(it -> VisibleText.line(USER_INFORMATION.matcher(it).replaceAll("//***@")));
  }

  /** Returns what the client is opened with; without a server it is looked for. */
  public PiecesOptions options() {
    return given.clientOptions();
  }

  /** Opens a client for the server that was named, or else found; close it after use. */
  public PiecesClient openClient() {
    return PiecesClient.create(options());
  }

  /** Returns where results are written. */
  public Output out() {
    return terminal.out();
  }

  /** Writes a result: the complete record for programs, or a text for people. */
  public void print(Object model, String text) {
    if (json()) {
      out().json(model);
    } else {
      out().line(text);
    }
  }

  /** Returns the exception for arguments that are wrong; the message says what is right. */
  public ParameterException wrongUsage(String problem) {
    return new ParameterException(arguments.commandSpec().commandLine(), problem);
  }
}
