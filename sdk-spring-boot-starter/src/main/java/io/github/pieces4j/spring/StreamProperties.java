package io.github.pieces4j.spring;

import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.StreamOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of an identifier stream.
 *
 * @param reconciliation What the server is asked for after each connect, to find what was missed.
 * @param backoff How long to wait before connecting again.
 * @param maxAttempts How many connections in a row may fail before the stream does. If unset, any
 *     number.
 * @param pingInterval How long the socket may be silent before it is asked for a sign of life; zero
 *     for never.
 * @param pongTimeout How long that sign may take before the socket is given up.
 * @param maxFrameSize How large a frame may be, all its fragments together.
 * @param grace How long the socket stays open after the last subscriber has gone.
 * @param fetchConcurrency How many objects a watching subscriber reads at the same time, 1 to 256.
 * @since 0.1
 */
public record StreamProperties(
    @DefaultValue("versions") Reconciliation reconciliation,
    @DefaultValue Backoff backoff,
    @Nullable Integer maxAttempts,
    @DefaultValue("30s") Duration pingInterval,
    @DefaultValue("10s") Duration pongTimeout,
    @DefaultValue("16MB") DataSize maxFrameSize,
    @DefaultValue("5s") Duration grace,
    @DefaultValue("4") int fetchConcurrency) {

  /**
   * The waits before connecting again: exponentially longer, with full jitter.
   *
   * @param first Bound of the first wait.
   * @param longest Bound of all waits.
   * @since 0.1
   */
  public record Backoff(
      @DefaultValue("250ms") Duration first, @DefaultValue("30s") Duration longest) {}

  StreamOptions options() {
    return new StreamOptions(
        reconciliation,
        new io.github.pieces4j.config.Backoff(backoff.first(), backoff.longest()),
        maxAttempts == null ? StreamOptions.UNLIMITED : maxAttempts,
        pingInterval,
        pongTimeout,
        Sizes.bytes(maxFrameSize, "max-frame-size"),
        grace,
        fetchConcurrency);
  }
}
