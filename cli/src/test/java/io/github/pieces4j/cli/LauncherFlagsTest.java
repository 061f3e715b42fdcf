package io.github.pieces4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the launcher for Windows, which no test runs here, with the other one. */
class LauncherFlagsTest {
  /** Names that lead to flags, such as {@code export | verify) quick="$quick -Xmn24m"}. */
  private static final Pattern SHELL =
      Pattern.compile("^ +([a-z |]+)\\) quick=['\"]([^'\"]*)['\"]", Pattern.MULTILINE);

  private static final Pattern BATCH =
      Pattern.compile("in \\(([a-z ]+)\\) do if .* set \"quick=([^\"]*)\"");

  private static Map<Set<String>, String> flags(String launcher, Pattern form) throws IOException {
    Matcher found = form.matcher(Files.readString(Path.of(launcher)));
    Map<Set<String>, String> flags = new TreeMap<>(Comparator.comparing(Set::toString));
    while (found.find()) {
      Set<String> commands =
          Stream.of(found.group(1).split("[ |]+")).collect(Collectors.toCollection(TreeSet::new));
      flags.put(commands, found.group(2).replaceAll("[$%]?quick%? ?", ""));
    }
    return flags;
  }

  @Test
  void bothGiveTheSameFlagsToTheSameCommands() throws IOException {
    Map<Set<String>, String> expected = flags("pieces", SHELL);
    assertThat(expected).hasSize(2).containsValue("-Xmn24m").containsValue("");
    assertThat(flags("pieces.cmd", BATCH)).isEqualTo(expected);
  }

  @Test
  void bothBeginWithTheSameFlags() throws IOException {
    String usual = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    assertThat(Files.readString(Path.of("pieces"))).contains("quick='" + usual + "'");
    assertThat(Files.readString(Path.of("pieces.cmd"))).contains("\"quick=" + usual + "\"");
  }
}
