package io.github.pieces4j.blocking.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The end of an {@link HttpClient}, at once; up to JDK 20, which has no call for it, by its thread.
 */
final class HttpClientShutdown {
  /** {@code close()} would wait for running calls. A native image resolves constant handles. */
  private static final @Nullable MethodHandle SHUTDOWN_NOW = find();

  private HttpClientShutdown() {}

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      return null;
    }
  }

  static void shutdown(HttpClient client) {
    if (SHUTDOWN_NOW == null) {
      SelectorThread.end(client);
      return;
    }
    try {
      SHUTDOWN_NOW.invoke(client);
    } catch (Throwable e) {
      throw new IllegalStateException("HttpClient.shutdownNow() declares no exception", e);
    }
  }
}
