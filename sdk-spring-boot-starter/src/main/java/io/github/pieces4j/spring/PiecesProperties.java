package io.github.pieces4j.spring;

import io.github.pieces4j.config.PathSpelling;
import io.github.pieces4j.config.Reconciliation;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Holds what an application says about its clients.
 *
 * @param baseUrl Server to use, such as http://127.0.0.1:39300. If unset, the server is looked for.
 * @param connectTimeout How long connecting may take.
 * @param callTimeout How long a whole call may take, to the last byte of its answer.
 * @param applicationId Application that calls are made for, as the server's connect told it.
 * @param userAgent User-Agent header of each request.
 * @param json What is accepted as JSON.
 * @param pathSpelling Which path to use for operations that have moved between server versions.
 * @param conversationStream Stream of changed conversations.
 * @param messageStream Stream of changed messages.
 * @param health Health indicator.
 */
@ConfigurationProperties("pieces4j")
public record PiecesProperties(
    @Nullable URI baseUrl,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("30s") Duration callTimeout,
    @Nullable String applicationId,
    @DefaultValue("pieces4j") String userAgent,
    @DefaultValue Json json,
    @DefaultValue("automatic") PathSpelling pathSpelling,
    @DefaultValue Stream conversationStream,
    @DefaultValue Stream messageStream,
    @DefaultValue Health health) {

  /**
   * Bounds what is accepted as JSON.
   *
   * @param maxDepth How deep arrays and objects may be nested, 1 to 1000.
   * @param maxStringLength How many characters one text may have.
   */
  public record Json(
      @DefaultValue("200") int maxDepth, @DefaultValue("67108864") int maxStringLength) {}

  /**
   * Holds the settings of an identifier stream.
   *
   * @param reconciliation What the server is asked for after each connect, to find what was missed.
   * @param backoff How long to wait before connecting again.
   * @param maxAttempts How many connections in a row may fail before the stream does. If unset, any
   *     number.
   * @param pingInterval How long the socket may be silent before it is asked for a sign of life;
   *     zero for never.
   * @param pongTimeout How long that sign may take before the socket is given up.
   * @param maxFrameSize How large a frame may be, all its fragments together.
   * @param grace How long the socket stays open after the last subscriber has gone.
   * @param fetchConcurrency How many objects a watching subscriber reads at the same time, 1 to
   *     256.
   */
  public record Stream(
      @DefaultValue("versions") Reconciliation reconciliation,
      @DefaultValue Backoff backoff,
      @Nullable Integer maxAttempts,
      @DefaultValue("30s") Duration pingInterval,
      @DefaultValue("10s") Duration pongTimeout,
      @DefaultValue("16MB") DataSize maxFrameSize,
      @DefaultValue("5s") Duration grace,
      @DefaultValue("4") int fetchConcurrency) {}

  /**
   * Says how long to wait between attempts: exponentially longer, with full jitter.
   *
   * @param first Bound of the first wait.
   * @param longest Bound of all waits.
   */
  public record Backoff(
      @DefaultValue("250ms") Duration first, @DefaultValue("30s") Duration longest) {}

  /**
   * Holds the settings of the health indicator.
   *
   * @param timeout How long the server may take to tell its health.
   */
  public record Health(@DefaultValue("5s") Duration timeout) {}

  /** Prints nothing, for an application id is nobody else's business. */
  @Override
  public String toString() {
    return "PiecesProperties[***]";
  }
}
