package io.github.pieces4j.checks.contract.stream;

import io.github.pieces4j.checks.house.WalkedFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The calls of the SDK on a stack, the innermost first. */
public record FrameWay(List<String> calls) {
  /** The most calls that a frame passes from the socket's callback to the subscriber's code. */
  public static final int MOST_CALLS = 8;

  private static final String OURS = "io.github.pieces4j.";
  private static final List<String> TESTS =
      List.of("io.github.pieces4j.checks.", "FrameWay", "Test");

  /** Returns the way that led to the present call. */
  public static FrameWay here() {
    return of(new Throwable().getStackTrace());
  }

  public static FrameWay of(StackTraceElement... stack) {
    return new FrameWay(
        Stream.of(stack)
            .filter(call -> call.getClassName().startsWith(OURS))
            .filter(call -> TESTS.stream().noneMatch(call.getClassName()::contains))
            .map(call -> file(call.getClassName()) + "." + call.getMethodName())
            .toList());
  }

  private static String file(String type) {
    return type.replaceAll(".*\\.|\\$.*", "");
  }

  /** Returns the files of the calls, outermost first. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    for (String call : calls) {
      String file = call.replaceAll("\\..*", "");
      if (!files.contains(file)) {
        files.add(0, file);
      }
    }
    return files;
  }

  /** Returns the files that the page on the architecture names for a client, in their order. */
  public static List<String> onThePage(String client) throws IOException {
    return WalkedFiles.onThePage("- " + client + ": `");
  }
}
