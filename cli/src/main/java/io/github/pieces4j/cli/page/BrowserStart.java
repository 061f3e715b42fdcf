package io.github.pieces4j.cli.page;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The start of the browser that a person uses. */
public final class BrowserStart {
  private static final int PATIENCE_SECONDS = 5;

  private BrowserStart() {}

  /**
   * Opens a page.
   *
   * @return whether a program for that was found and did not fail
   */
  public static boolean of(URI page) throws InterruptedException {
    List<String> command = command(System.getProperty("os.name"), System.getenv(), page);
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      // A browser may be the program itself, and stays.
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  static List<String> command(String system, Map<String, String> environment, URI page) {
    String chosen = environment.getOrDefault("BROWSER", "").strip();
    String name = system.toLowerCase(Locale.ROOT);
    if (!chosen.isEmpty()) {
      return List.of(chosen, page.toString());
    }
    if (name.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", page.toString());
  }
}
