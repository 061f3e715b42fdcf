package io.github.pieces4j.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.pieces4j.cli.Finished;
import io.github.pieces4j.cli.ToolProcess;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lets each shell of this machine complete what somebody begins to type. */
@Timeout(60)
class CompletionInShellsTest {
  @TempDir private Path directory;

  private static void require(String shell) {
    assumeTrue(
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(it -> Files.isExecutable(Path.of(it, shell))),
        "skipped: " + shell + " is not installed");
  }

  private String script(String shell) throws Exception {
    Finished printed = ToolProcess.start("completion", shell).finish("");
    assertThat(printed.exitCode()).as(printed.err()).isZero();
    return Files.writeString(directory.resolve("completion"), printed.out()).toString();
  }

  private static List<String> run(String... command) throws Exception {
    Finished finished = ToolProcess.start(List.of(command), Map.of()).finish("");
    assertThat(finished.err()).isEmpty();
    assertThat(finished.exitCode()).isZero();
    return finished.lines();
  }

  private List<String> completedByBash(String... words) throws Exception {
    String typed = String.join(" ", words);
    return run(
        "bash",
        "--norc",
        "-c",
        "source '%s'; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_pieces 2>/dev/null; printf '%%s\\n' ${COMPREPLY[@]}"
            .formatted(directory.resolve("completion"), typed, words.length - 1));
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    require("bash");
    script("bash");
    assertThat(completedByBash("pieces", "se")).contains("search", "serve");
    assertThat(completedByBash("pieces", "serve", "--m")).contains("--mcp", "--mcp-write");
    assertThat(completedByBash("pieces", "list", "--li")).containsExactly("--limit");
  }

  @Test
  void zshCompletesCommands() throws Exception {
    require("zsh");
    String script = script("zsh");
    String typed =
        """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PS1='> '; autoload -Uz compinit; compinit -u -d %s/dump; source %s; echo re''ady"
        zpty -r -m shell seen '*ready*'
        zpty -w -n shell $'pieces sear\\t'
        zpty -r -m shell seen '*pieces search*' && print completed
        zpty -d shell
        """
            .formatted(directory, script);
    assertThat(run("zsh", "-f", "-c", typed)).contains("completed");
  }

  @Test
  void fishCompletesCommandsAndOptionsWithWhatTheyAreFor() throws Exception {
    require("fish");
    String script = script("fish");
    assertThat(completedByFish(script, "pieces se"))
        .anyMatch(it -> it.startsWith("search\t"))
        .anyMatch(it -> it.startsWith("serve\tServe the interface of Pieces OS"));
    assertThat(completedByFish(script, "pieces serve --m"))
        .anyMatch(it -> it.startsWith("--mcp\t"));
    assertThat(completedByFish(script, "pieces list --m")).isEmpty();
  }

  private static List<String> completedByFish(String script, String typed) throws Exception {
    return run("fish", "-N", "-c", "source '" + script + "'; complete -C '" + typed + "'");
  }
}
