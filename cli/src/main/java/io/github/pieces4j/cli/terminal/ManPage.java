package io.github.pieces4j.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of a command, made of what picocli knows of it, in the language of man(7). */
final class ManPage {
  private static final List<String> EXIT_CODES =
      List.of(
          "0", "done",
          "1", "something else failed, such as writing the output",
          "2", "the arguments are wrong",
          "3", "no server was found or reached, or it took too long",
          "4", "the server does not know what was asked for, or not any more",
          "5", "the server failed, refused, or answered what it should not",
          "6", "what was compared differs",
          "130", "Ctrl-C",
          "141", "nobody reads the output any more");

  private final CommandSpec command;
  private final List<String> lines = new ArrayList<>();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** Returns the name of a page, such as {@code pieces-list}. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  static String of(CommandSpec command, String version) {
    ManPage page = new ManPage(command);
    page.head(version);
    page.arguments();
    page.commands();
    page.exitCodes();
    page.others();
    return String.join("\n", page.lines);
  }

  private void head(String version) {
    String name = name(command);
    lines.add(
        ".TH \"%s\" \"1\" \"\" \"%s\" \"Pieces4J\""
            .formatted(name.toUpperCase(java.util.Locale.ROOT), text(version)));
    section("NAME");
    lines.add(text(name) + " \\- " + text(summary(command)));
    section("SYNOPSIS");
    lines.add(".B " + text(command.qualifiedName(" ")));
    lines.add(text(synopsis()));
    section("DESCRIPTION");
    for (String paragraph : command.usageMessage().description()) {
      lines.add(text(paragraph.replace("%n", " ").replace("%%", "%")));
      lines.add(".PP");
    }
    lines.remove(lines.size() - 1);
  }

  private String synopsis() {
    String all = command.commandLine().getHelp().synopsis(0).replaceAll("\\s+", " ").strip();
    return all.substring(Math.min(all.length(), command.qualifiedName(" ").length())).strip();
  }

  private void arguments() {
    List<PositionalParamSpec> positionals = command.positionalParameters();
    if (!positionals.isEmpty()) {
      section("ARGUMENTS");
      positionals.forEach(it -> entry(it.paramLabel(), it));
    }
    List<OptionSpec> options = command.options().stream().filter(it -> !it.hidden()).toList();
    if (!options.isEmpty()) {
      section("OPTIONS");
      options.forEach(it -> entry(names(it), it));
    }
  }

  private static String names(OptionSpec option) {
    String value =
        option.typeInfo().isBoolean() || option.arity().max() == 0 ? "" : " " + option.paramLabel();
    return Arrays.stream(option.names()).map(it -> it + value).collect(Collectors.joining(", "));
  }

  private void entry(String term, ArgSpec argument) {
    entry(
        term,
        Arrays.stream(argument.description())
            .map(it -> it.replace("%%", "%"))
            .collect(Collectors.joining(" ")));
  }

  private void entry(String term, String description) {
    lines.add(".TP");
    lines.add("\\fB" + text(term) + "\\fR");
    lines.add(text(description));
  }

  private void commands() {
    if (!command.subcommands().isEmpty()) {
      section("COMMANDS");
      command
          .subcommands()
          .values()
          .forEach(it -> entry(name(it.getCommandSpec()) + "(1)", summary(it.getCommandSpec())));
    }
  }

  private void exitCodes() {
    section("EXIT STATUS");
    for (int i = 0; i < EXIT_CODES.size(); i += 2) {
      entry(EXIT_CODES.get(i), EXIT_CODES.get(i + 1));
    }
  }

  private void others() {
    section("SEE ALSO");
    CommandSpec parent = command.parent();
    lines.add(
        parent == null
            ? command.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .map(it -> "\\fB" + text(name(it)) + "\\fR(1)")
                .collect(Collectors.joining(",\n"))
            : "\\fB" + text(name(parent)) + "\\fR(1)");
  }

  private static String summary(CommandSpec command) {
    String text =
        command.usageMessage().description().length == 0
            ? ""
            : command.usageMessage().description()[0];
    int end = text.indexOf(". ");
    return (end < 0 ? text : text.substring(0, end)).replaceAll("[.:]$", "");
  }

  private void section(String title) {
    lines.add(".SH " + title);
  }

  /** What begins with a dot or a quote would be a command; a plain hyphen could be broken at. */
  private static String text(String plain) {
    String escaped = plain.replace("\\", "\\e").replace("-", "\\-");
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }
}
