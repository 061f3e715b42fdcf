package io.github.pieces4j.checks.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files of the SDK that stood on some stacks, in the order in which they were met; thread-safe.
 */
public final class WalkedFiles {
  private static final String OURS = "io.github.pieces4j.";
  private static final List<String> TESTS = List.of(OURS + "checks.", OURS + "testkit.");

  private final Set<String> files = Collections.synchronizedSet(new LinkedHashSet<>());

  /** Adds the stack of the present call. */
  void add() {
    add(new Throwable().getStackTrace());
  }

  /** Adds a stack, from the outermost call to the innermost. */
  void add(StackTraceElement... stack) {
    List<StackTraceElement> calls = Arrays.asList(stack.clone());
    Collections.reverse(calls);
    calls.stream()
        .map(StackTraceElement::getClassName)
        .filter(it -> it.startsWith(OURS) && TESTS.stream().noneMatch(it::startsWith))
        .map(it -> it.replaceAll(".*\\.|\\$.*", ""))
        .forEach(files::add);
  }

  List<String> inOrder() {
    return List.copyOf(files);
  }

  /** Returns the files that the page on the architecture names in a line, in their order. */
  public static List<String> onThePage(String start) throws IOException {
    String page = Files.readString(Path.of("../docs/architecture.md")).replaceAll("\n  +", " ");
    String line = page.lines().filter(it -> it.startsWith(start)).findFirst().orElseThrow();
    return Pattern.compile("`(\\w+)`").matcher(line).results().map(it -> it.group(1)).toList();
  }
}
