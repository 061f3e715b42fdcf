package io.github.pieces4j.blocking.transport;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes clients of the JDK and closes them, on JDKs without a close for them too. */
final class JdkClients {
  private static final Pattern NUMBER = Pattern.compile("\\((\\d+)\\)$");
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private JdkClients() {}

  static HttpClient create(Duration connectTimeout) {
    return HttpClient.newBuilder()
        // With HTTP/2 the JDK asks for an upgrade, on which Pieces OS loses the body.
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .sslContext(new TlsOnDemand())
        .connectTimeout(connectTimeout)
        .build();
  }

  /** Closes a client's connections and its thread; before JDK 21 by interrupting the thread. */
  static void close(HttpClient client) {
    if ((Object) client instanceof AutoCloseable closeable) {
      closeQuietly(closeable);
    } else {
      interruptSelector(client);
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      throw new IllegalStateException("HttpClient.close() declares no exception", e);
    }
  }

  /**
   * The thread ends in order when it is interrupted. Left alone it would live until the client is
   * garbage, and hold up the end of the JVM by 300 ms.
   */
  private static void interruptSelector(HttpClient client) {
    Matcher number = NUMBER.matcher(client.toString());
    if (number.find()) {
      String name = "HttpClient-" + number.group(1) + "-SelectorManager";
      Thread.getAllStackTraces().keySet().stream()
          .filter(thread -> thread.getName().equals(name))
          .forEach(JdkClients::end);
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
