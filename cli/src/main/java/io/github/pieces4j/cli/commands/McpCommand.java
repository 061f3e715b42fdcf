package io.github.pieces4j.cli.commands;

import io.github.pieces4j.cli.history.ConversationHistory;
import io.github.pieces4j.cli.history.HistoryPlace;
import io.github.pieces4j.cli.mcp.AssistantServer;
import io.github.pieces4j.cli.serve.DataDirectory;
import io.github.pieces4j.cli.terminal.Command;
import io.github.pieces4j.cli.terminal.DirectoryName;
import io.github.pieces4j.cli.terminal.ExitCode;
import io.github.pieces4j.cli.terminal.Invocation;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command that gives conversations to an assistant, on standard input and output. */
public final class McpCommand implements Command {
  private static final String DATA = "--data";
  private static final String EXPORT = "--export";
  private static final String WRITE = "--write";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("mcp");
    spec.usageMessage()
        .description(
            "Give your conversations to an assistant, which starts this and speaks the Model"
                + " Context Protocol with it: see docs/mcp.md. It takes them from the server that"
                + " is named or found, or else from the data of \"pieces serve\"; it changes"
                + " nothing unless you say so.");
    return spec.addOption(DataDirectory.option())
        .addOption(
            OptionSpec.builder(EXPORT)
                .paramLabel("DIR")
                .type(Path.class)
                .converters(new DirectoryName())
                .description("Take the conversations of this export.")
                .build())
        .addOption(
            OptionSpec.builder(WRITE)
                .description("Let the assistant create, rename and add to conversations.")
                .build());
  }

  @Override
  public boolean endsInOrder() {
    return true;
  }

  @Override
  public int run(Invocation invocation) throws InterruptedException {
    Supplier<? extends ConversationHistory> opening = opening(invocation);
    boolean writes = invocation.arguments().matchedOptionValue(WRITE, false);
    AssistantServer.run(opening, writes, invocation.terminal());
    return ExitCode.DONE;
  }

  private static Supplier<? extends ConversationHistory> opening(Invocation invocation) {
    Path data = invocation.arguments().matchedOptionValue(DATA, null);
    Path export = invocation.arguments().matchedOptionValue(EXPORT, null);
    int named = (data == null ? 0 : 1) + (export == null ? 0 : 1);
    if (named + (invocation.server() == null ? 0 : 1) > 1) {
      throw invocation.wrongUsage("take one of --server, " + DATA + " and " + EXPORT);
    }
    if (export != null) {
      return export(export, invocation);
    }
    if (data != null) {
      return data(data, invocation);
    }
    return invocation.server() == null
        ? HistoryPlace.found(invocation.options(), usualData(invocation))
        : HistoryPlace.server(invocation.options());
  }

  private static Supplier<? extends ConversationHistory> export(
      Path directory, Invocation invocation) {
    if (invocation.arguments().matchedOptionValue(WRITE, false)) {
      throw invocation.wrongUsage(
          "an export is not changed: pieces import loads it into data that can be");
    }
    if (!HistoryPlace.isExport(directory)) {
      throw invocation.wrongUsage(
          directory
              + " holds no export of ours: what other programs wrote goes through pieces import");
    }
    return HistoryPlace.export(directory);
  }

  private static Supplier<? extends ConversationHistory> data(
      Path directory, Invocation invocation) {
    if (!HistoryPlace.isData(directory)) {
      throw invocation.wrongUsage(
          directory + " holds no data of pieces serve: pieces import puts an export there");
    }
    return HistoryPlace.data(directory);
  }

  /** A user without a home may still have a server. */
  private static @Nullable Path usualData(Invocation invocation) {
    try {
      return DataDirectory.named(invocation.arguments());
    } catch (PiecesConfigurationException e) {
      return null;
    }
  }
}
