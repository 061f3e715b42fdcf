package io.github.pieces4j.cli.commands;

import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.serve.LastingStore;
import io.github.pieces4j.cli.serve.Ports;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.cli.terminal.JsonLine;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.store.StoredKind;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Serves conversations from a directory until Ctrl-C. */
public final class ServeCommand implements Command {
  private static final String PORT = "--port";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("serve");
    spec.usageMessage()
        .description(
            "Serve the interface of Pieces OS from a directory of your own, until Ctrl-C. It is"
                + " not the product: it keeps and serves conversations, and no model answers.");
    return spec.addOption(DataDirectory.option())
        .addOption(
            OptionSpec.builder(PORT)
                .paramLabel("PORT")
                .type(Integer.class)
                .description(
                    "Listen on this port, or on any free one if it is 0; without it on the first"
                        + " free port of 39300 to 39333.")
                .build());
  }

  @Override
  public boolean endsInOrder() {
    return true;
  }

  @Override
  public int run(Invocation invocation) {
    Path directory = DataDirectory.named(invocation.arguments());
    Integer port = invocation.arguments().matchedOptionValue(PORT, null);
    try (LastingStore store = DataDirectory.open(directory);
        EmbeddedPiecesOs server = Ports.start(store, port)) {
      invocation.out().line(greeting(store, server.url(), directory, invocation.json()));
      invocation.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      // Ctrl-C is how it ends.
      return ExitCode.DONE;
    } catch (PiecesConfigurationException e) {
      if (Thread.interrupted()) {
        return ExitCode.DONE; // Ctrl-C closed the file while it was read.
      }
      throw e;
    }
    return ExitCode.DONE;
  }

  private static String greeting(LastingStore store, URI url, Path directory, boolean json) {
    long conversations = store.count(StoredKind.CONVERSATION);
    return json
        ? new JsonLine()
            .with("url", url.toString())
            .with("data", directory.toString())
            .with("conversations", conversations)
            .end()
        : "Serving "
            + conversations
            + " conversations (an emulator, not the product) at "
            + url
            + " from "
            + VisibleText.line(directory.toString())
            + " - Ctrl-C ends it";
  }
}
