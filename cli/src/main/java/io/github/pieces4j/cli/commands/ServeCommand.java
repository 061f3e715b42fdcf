package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.serve.PortFilePlace;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.Counted;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.PiecesData;
import io.github.pieces4j.server.PiecesServer;
import io.github.pieces4j.server.config.ServerOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The command that serves conversations from a directory until Ctrl-C. */
public final class ServeCommand implements Command {
  private static final String PORT = "--port";
  private static final String HOST = "--host";
  private static final String ORIGIN = "--allow-origin";
  private static final String OPEN = "--open";
  private static final String CHECK = "--check";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("serve");
    spec.usageMessage()
        .description(
            "Serve the interface of Pieces OS from a directory of your own, until Ctrl-C. It is"
                + " not the product: it keeps and serves conversations, and no model answers."
                + " Programs of this machine may ask it, and no pages of other origins. At its"
                + " address it has a page on which people read their conversations.");
    ServeHandlers.options().forEach(spec::addOption);
    return spec.addOption(DataDirectory.option())
        .addOption(
            OptionSpec.builder(PORT)
                .paramLabel("PORT")
                .type(Integer.class)
                .description(
                    "Listen on this port, or on any free one if it is 0; without it on the first"
                        + " free port of 39300 to 39333.")
                .build())
        .addOption(
            several(HOST, "NAME", "Answer requests for this host too, besides those of loopback."))
        .addOption(
            several(ORIGIN, "ORIGIN", "Let pages of this origin ask, such as https://my.example."))
        .addOption(OptionSpec.builder(OPEN).description("Open the page in your browser.").build())
        .addOption(
            OptionSpec.builder(CHECK)
                .description("Check each object of the data and serve nothing.")
                .build());
  }

  private static OptionSpec several(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description)
        .build();
  }

  @Override
  public boolean endsInOrder() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = DataDirectory.named(invocation.arguments());
    return invocation.arguments().matchedOptionValue(CHECK, false)
        ? check(directory, invocation)
        : serve(directory, invocation);
  }

  private static int serve(Path directory, Invocation invocation) {
    ServerOptions options = options(invocation.arguments());
    try (ServeHandlers handlers = new ServeHandlers(invocation);
        PiecesServer server =
            PiecesServer.lasting(directory, options.withHandlers(handlers.byPath()))) {
      handlers.belongTo(server.url());
      invocation.out().line(greeting(server, directory, invocation.json()));
      if (handlers.answerAssistants() && !invocation.json()) {
        invocation.out().line("Assistants ask at " + server.url() + ServeHandlers.MCP_PATH);
      }
      invocation.out().flush();
      if (invocation.arguments().matchedOptionValue(OPEN, false)) {
        OpenCommand.start(server.url(), invocation);
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Ctrl-C is how it ends.
      return ExitCode.DONE;
    } catch (PiecesConfigurationException e) {
      if (Thread.interrupted()) {
        return ExitCode.DONE; // Ctrl-C came while it started.
      }
      throw e;
    }
    return ExitCode.DONE;
  }

  /** Programs are led to it where it listens on a port of its own choice. */
  private static ServerOptions options(ParseResult arguments) {
    Integer port = arguments.matchedOptionValue(PORT, null);
    ServerOptions options =
        ServerOptions.defaults()
            .withPort(port)
            .withHosts(Set.copyOf(arguments.matchedOptionValue(HOST, List.<String>of())))
            .withOrigins(Set.copyOf(arguments.matchedOptionValue(ORIGIN, List.<String>of())));
    return port == null ? options.withPortFile(PortFilePlace.ofThisUser().orElse(null)) : options;
  }

  private static int check(Path directory, Invocation invocation) {
    List<String> problems = PiecesData.check(directory);
    problems.forEach(problem -> invocation.terminal().problem(VisibleText.line(problem)));
    if (invocation.json()) {
      invocation.out().line(new JsonLine().with("problems", problems.size()).end());
    } else if (problems.isEmpty()) {
      invocation
          .out()
          .line("Each object in " + VisibleText.line(directory.toString()) + " is whole");
    }
    return problems.isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static String greeting(PiecesServer server, Path directory, boolean json) {
    long conversations = server.conversations();
    return json
        ? new JsonLine()
            .with("url", server.url().toString())
            .with("data", directory.toString())
            .with("conversations", conversations)
            .end()
        : "Serving "
            + Counted.of(conversations, "conversation")
            + " (an emulator, not the product) at "
            + server.url()
            + " from "
            + VisibleText.line(directory.toString())
            + ", with a page to read them - Ctrl-C ends it";
  }
}
