package io.github.pieces4j.cli.terminal;

import io.github.pieces4j.config.BaseUrl;
import io.github.pieces4j.config.HeaderSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The options that all commands share, before or after the command's name. */
final class GlobalOptions {
  private static final String SERVER = "--server";
  private static final String HEADER = "--header";
  private static final String JSON = "--json";
  private static final String HEADERS_VARIABLE = "PIECES_HEADERS";

  /** There are no pages, so an answer can be large; and Ctrl-C is always at hand. */
  private static final Duration CALL_TIMEOUT = Duration.ofMinutes(5);

  private final ParseResult parsed;

  GlobalOptions(ParseResult parsed) {
    this.parsed = parsed;
  }

  static void addTo(CommandSpec root) {
    root.addOption(
            OptionSpec.builder(SERVER)
                .paramLabel("URL")
                .type(String.class)
                .scopeType(ScopeType.INHERIT)
                .description(
                    "The server, such as http://127.0.0.1:39300; without it the variable"
                        + " PIECES_OS_URL, or else the server found on this machine.")
                .build())
        .addOption(
            OptionSpec.builder(HEADER)
                .paramLabel("NAME:VALUE")
                .type(String[].class)
                .arity("1")
                .scopeType(ScopeType.INHERIT)
                .description(
                    "A header to send with each call, such as \"Authorization: Bearer TOKEN\"; repeat"
                        + " it for more. Others on the machine may see it, but not the lines of the"
                        + " variable PIECES_HEADERS.")
                .build())
        .addOption(
            OptionSpec.builder(JSON)
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .description("Print complete records as JSON, one on each line.")
                .build());
  }

  boolean json() {
    return Boolean.TRUE.equals(value(JSON));
  }

  @Nullable URI server() {
    String server = (String) value(SERVER);
    return server == null ? null : BaseUrl.checked(server, SERVER);
  }

  PiecesOptions clientOptions() {
    return PiecesOptions.of(
        options ->
            options
                .baseUrl(server())
                .callTimeout(CALL_TIMEOUT)
                .headers(HeaderSource.fixed(headers()))
                .userAgent("pieces4j-cli"));
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    Optional.ofNullable(System.getenv(HEADERS_VARIABLE)).stream()
        .flatMap(String::lines)
        .filter(line -> !line.isBlank())
        .forEach(line -> add(line, HEADERS_VARIABLE, headers));
    for (ParseResult level = parsed; level != null; level = level.subcommand()) {
      for (String header : level.matchedOptionValue(HEADER, new String[0])) {
        add(header, HEADER, headers);
      }
    }
    return headers;
  }

  private static void add(String header, String setting, Map<String, String> headers) {
    int colon = header.indexOf(':');
    if (colon < 0) {
      throw new PiecesConfigurationException(
          setting + " has a header without a colon: write Name: value");
    }
    headers.put(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
  }

  /** The last one counts, as it does when an option is repeated. */
  private @Nullable Object value(String option) {
    Object value = null;
    for (ParseResult level = parsed; level != null; level = level.subcommand()) {
      value = level.matchedOptionValue(option, value);
    }
    return value;
  }
}
