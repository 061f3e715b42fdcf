package io.github.pieces4j.cli.transfer;

import io.github.pieces4j.archive.RawServer;
import io.github.pieces4j.archive.VisibleText;
import io.github.pieces4j.cli.terminal.Terminal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A server that says it is ready. One that moves its data to a new version answers, and its lists
 * are empty.
 */
public final class ReadyServer {
  private static final String READY = "ok";
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private ReadyServer() {}

  /** Waits until it is ready; tells why and returns false if that takes too long. */
  public static boolean await(RawServer server, Terminal terminal) {
    return await(server, terminal, PATIENCE, PAUSE);
  }

  static boolean await(RawServer server, Terminal terminal, Duration patience, Duration pause) {
    long end = System.nanoTime() + patience.toNanos();
    String health = server.health();
    if (!health.startsWith(READY)) {
      terminal.problem(told(health) + ": waiting until it is ready");
    }
    while (!health.startsWith(READY)) {
      if (System.nanoTime() - end > 0 || isInterruptedWithin(pause)) {
        terminal.problem(told(health) + " still, so nothing was read: try again later");
        return false;
      }
      health = server.health();
    }
    return true;
  }

  private static String told(String health) {
    return "the server says \"" + VisibleText.line(health.strip()) + "\" of its health";
  }

  private static boolean isInterruptedWithin(Duration pause) {
    try {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
