package io.github.pieces4j.cli.commands;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.cli.page.BrowserStart;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import picocli.CommandLine.Model.CommandSpec;

/** The command that shows the page of a server in a browser. */
public final class OpenCommand implements Command {
  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("open");
    spec.usageMessage()
        .description(
            "Open the page of \"pieces serve\" in your browser, or in the one that the variable"
                + " BROWSER names.");
    return spec;
  }

  @Override
  public int run(Invocation invocation) throws InterruptedException {
    URI page;
    try (PiecesClient client = invocation.openClient()) {
      client.connection().health(); // One that is not there is told like that by all commands.
      page = pageOf(Objects.requireNonNull(client.server().url()));
    }
    if (!hasPage(page)) {
      invocation
          .terminal()
          .problem("the server at " + page + " has no page for people; pieces serve has one");
      return ExitCode.FAILED;
    }
    return show(page, invocation);
  }

  private static URI pageOf(URI server) {
    String url = server.toString();
    return URI.create(url.endsWith("/") ? url : url + "/");
  }

  private static boolean hasPage(URI page) throws InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(page)
            .version(HttpClient.Version.HTTP_1_1)
            .timeout(PATIENCE)
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      HttpResponse<Void> answer =
          HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.discarding());
      String type = answer.headers().firstValue("content-type").orElse("");
      return answer.statusCode() == OK && type.startsWith("text/html");
    } catch (IOException e) {
      return false;
    }
  }

  /** Prints where the page is first, so that whoever has no browser here can open it there. */
  private static int show(URI page, Invocation invocation) throws InterruptedException {
    invocation
        .out()
        .line(
            invocation.json()
                ? new JsonLine().with("url", page.toString()).end()
                : "The page is at " + page);
    invocation.out().flush();
    return start(page, invocation) ? ExitCode.DONE : ExitCode.FAILED;
  }

  /** Opens a page, and says so where that cannot be. */
  static boolean start(URI page, Invocation invocation) throws InterruptedException {
    boolean isOpen = BrowserStart.of(page);
    if (!isOpen) {
      invocation
          .terminal()
          .problem("no browser could be started: open " + page + " in one yourself");
    }
    return isOpen;
  }
}
