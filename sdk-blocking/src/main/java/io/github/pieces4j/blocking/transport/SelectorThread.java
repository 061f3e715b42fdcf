package io.github.pieces4j.blocking.transport;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The thread of an {@link HttpClient} and its end, up to JDK 20.
 *
 * <p>The thread ends in order when it is interrupted, and closes the connections. Left alone it
 * lives until the client is garbage, and holds up the end of the JVM by 300 ms.
 */
final class SelectorThread {
  /** The client's text ends with its number, which the thread's name has too. */
  private static final Pattern NUMBER = Pattern.compile("\\((\\d+)\\)$");

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private SelectorThread() {}

  static void end(HttpClient client) {
    Matcher number = NUMBER.matcher(client.toString());
    if (number.find()) {
      String name = "HttpClient-" + number.group(1) + "-SelectorManager";
      Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().equals(name))
          .forEach(SelectorThread::end);
    }
  }

  private static void end(Thread thread) {
    thread.interrupt();
    try {
      thread.join(PATIENCE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
