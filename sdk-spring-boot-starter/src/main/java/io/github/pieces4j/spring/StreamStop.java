package io.github.pieces4j.spring;

import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * The end of the clients' streams when the application begins to stop, while calls still work.
 *
 * <p>A response that follows a stream, such as server-sent events, never ends by itself, and a web
 * server that stops gracefully would wait for it in vain.
 */
final class StreamStop implements SmartLifecycle {
  /** Higher phases stop earlier; a web server's graceful stop is at {@code DEFAULT - 1024}. */
  private static final int BEFORE_WEB_SERVERS = DEFAULT_PHASE - 512;

  private volatile Sinks.Empty<Void> signal = Sinks.empty();
  private volatile boolean running;
  private volatile boolean stopped;

  /** Completes when the application begins to stop, or at once if it has. */
  Mono<Void> signal() {
    return Mono.defer(() -> signal.asMono());
  }

  @Override
  public void start() {
    if (stopped) {
      signal = Sinks.empty();
      stopped = false;
    }
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    stopped = true;
    signal.tryEmitEmpty();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Streams may go on while a test's context is set aside. */
  @Override
  public boolean isPauseable() {
    return false;
  }

  @Override
  public int getPhase() {
    return BEFORE_WEB_SERVERS;
  }
}
