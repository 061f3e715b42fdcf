package io.github.pieces4j.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The script that completes commands and options in fish, which picocli writes none for. */
final class FishCompletion {
  private static final int LONGEST_DESCRIPTION = 80;
  private final String tool;
  private final List<String> lines = new ArrayList<>();

  private FishCompletion(String tool) {
    this.tool = tool;
  }

  static String of(CommandSpec root) {
    FishCompletion script = new FishCompletion(root.name());
    script.add(root);
    return String.join("\n", script.lines);
  }

  private void add(CommandSpec root) {
    lines.add("# fish completion for " + tool);
    lines.add("complete -c " + tool + " -f");
    root.options().forEach(it -> add(it, ""));
    root.subcommands()
        .forEach(
            (name, command) ->
                lines.add(
                    begun("__fish_use_subcommand") + " -a " + name + described(summary(command))));
    root.subcommands()
        .forEach(
            (name, command) -> {
              String inside = "__fish_seen_subcommand_from " + name;
              command.getCommandSpec().options().stream()
                  .filter(it -> !it.inherited())
                  .forEach(it -> add(it, inside));
              if (takesFiles(command.getCommandSpec())) {
                lines.add(begun(inside) + " -F");
              }
            });
  }

  private void add(OptionSpec option, String condition) {
    String names =
        option.names().length == 0
            ? ""
            : List.of(option.names()).stream()
                .map(
                    it -> it.startsWith("--") ? " -l " + it.substring(2) : " -s " + it.substring(1))
                .collect(Collectors.joining());
    boolean takesValue = option.arity().max() > 0 && !option.typeInfo().isBoolean();
    String value = takesValue ? (isPath(option.typeInfo().getType()) ? " -r -F" : " -x") : "";
    lines.add(begun(condition) + names + value + described(first(option.description())));
  }

  private String begun(String condition) {
    return "complete -c " + tool + (condition.isEmpty() ? "" : " -n '" + condition + "'");
  }

  private static boolean takesFiles(CommandSpec command) {
    return command.positionalParameters().stream().anyMatch(it -> isPath(it.typeInfo().getType()));
  }

  private static boolean isPath(Class<?> type) {
    return type.equals(java.nio.file.Path.class);
  }

  private static String summary(CommandLine command) {
    return first(command.getCommandSpec().usageMessage().description());
  }

  private static String first(String... description) {
    String text = description.length == 0 ? "" : description[0];
    int end = text.indexOf(". ");
    String sentence = end < 0 ? text : text.substring(0, end);
    return sentence.length() > LONGEST_DESCRIPTION
        ? sentence.substring(0, LONGEST_DESCRIPTION - 1) + "…"
        : sentence;
  }

  private static String described(String text) {
    return text.isEmpty() ? "" : " -d '" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
