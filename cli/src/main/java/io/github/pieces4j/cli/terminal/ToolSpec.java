package io.github.pieces4j.cli.terminal;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * The description of the tool for picocli, made by calls, so that nothing is looked up by
 * reflection.
 */
final class ToolSpec {
  private ToolSpec() {}

  static CommandSpec of(CommandSpec root, List<Command> commands) {
    root.usageMessage()
        .description("Lists, shows and changes the conversations of Pieces OS.")
        .commandListHeading("%nCommands:%n");
    root.addOption(helpOption()).addOption(versionOption());
    GlobalOptions.addTo(root);
    commands.forEach(command -> add(root, command));
    return root;
  }

  private static void add(CommandSpec root, Command command) {
    CommandSpec spec = command.spec();
    spec.usageMessage().sortOptions(false);
    root.addSubcommand(spec.name(), spec);
  }

  private static OptionSpec helpOption() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .scopeType(ScopeType.INHERIT)
        .description("Print this help.")
        .build();
  }

  private static OptionSpec versionOption() {
    return OptionSpec.builder("--version")
        .versionHelp(true)
        .description("Print the version.")
        .build();
  }

  static String version(String name) {
    String version = ToolSpec.class.getPackage().getImplementationVersion();
    return name + " " + (version == null ? "(unpackaged)" : version);
  }
}
