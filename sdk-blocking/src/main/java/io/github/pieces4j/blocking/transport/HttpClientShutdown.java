package io.github.pieces4j.blocking.transport;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Ends an {@link HttpClient} at once where the JDK can (21 and newer). */
final class HttpClientShutdown {
  /** {@code close()} would wait for running calls. A native image resolves constant handles. */
  private static final @Nullable MethodHandle SHUTDOWN_NOW = find();

  private HttpClientShutdown() {}

  private static @Nullable MethodHandle find() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(HttpClient.class, "shutdownNow", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      // Up to JDK 20 a client ends when nobody refers to it any more.
      return null;
    }
  }

  static void shutdown(HttpClient client) {
    if (SHUTDOWN_NOW == null) {
      return;
    }
    try {
      SHUTDOWN_NOW.invoke(client);
    } catch (Throwable e) {
      throw new IllegalStateException("HttpClient.shutdownNow() declares no exception", e);
    }
  }
}
