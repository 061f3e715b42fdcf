package io.github.pieces4j.spring;

import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PathSpelling;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.config.Reconciliation;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.config.StreamOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Is a property with a value, and what the options must say then.
 *
 * @param name the property
 * @param value what an application says
 * @param read where the options say it
 * @param expected what they say
 */
record PropertyCase(
    String name, String value, Function<PiecesOptions, Object> read, Object expected) {
  private static final String CONVERSATIONS = "pieces4j.conversation-stream.";
  private static final String MESSAGES = "pieces4j.message-stream.";

  private static final Function<PiecesOptions, ConnectionOptions> CONNECTIONS =
      PiecesOptions::connectionOptions;
  private static final Function<PiecesOptions, ProxyOptions> PROXY =
      CONNECTIONS.andThen(ConnectionOptions::proxy);
  private static final Function<PiecesOptions, CallLimits> LIMITS = PiecesOptions::callLimits;
  private static final Function<PiecesOptions, RetryPolicy> RETRY = PiecesOptions::retryPolicy;

  static List<PropertyCase> all() {
    List<PropertyCase> cases = new ArrayList<>(ofCalls());
    cases.addAll(ofConnections());
    cases.addAll(ofRetry());
    cases.addAll(ofStream(CONVERSATIONS, PiecesOptions::conversationStream));
    cases.addAll(ofStream(MESSAGES, PiecesOptions::messageStream));
    return cases;
  }

  private static List<PropertyCase> ofCalls() {
    return List.of(
        new PropertyCase(
            "pieces4j.base-url",
            "http://127.0.0.1:39301/",
            PiecesOptions::baseUrl,
            URI.create("http://127.0.0.1:39301")),
        new PropertyCase(
            "pieces4j.connect-timeout",
            "700ms",
            PiecesOptions::connectTimeout,
            Duration.ofMillis(700)),
        new PropertyCase(
            "pieces4j.call-timeout", "5m", PiecesOptions::callTimeout, Duration.ofMinutes(5)),
        new PropertyCase("pieces4j.application-id", "app", PropertyCase::applicationId, "app"),
        new PropertyCase("pieces4j.user-agent", "notes/1.0", PiecesOptions::userAgent, "notes/1.0"),
        new PropertyCase(
            "pieces4j.json.max-depth", "90", options -> options.jsonLimits().maxDepth(), 90),
        new PropertyCase(
            "pieces4j.json.max-string-length",
            "4096",
            options -> options.jsonLimits().maxStringLength(),
            4096),
        new PropertyCase(
            "pieces4j.path-spelling", "later", PiecesOptions::pathSpelling, PathSpelling.LATER));
  }

  private static List<PropertyCase> ofConnections() {
    return List.of(
        of(
            "pieces4j.http-version",
            "http-2",
            CONNECTIONS.andThen(ConnectionOptions::httpVersion),
            HttpVersion.HTTP_2),
        of("pieces4j.proxy.host", "proxy.test", PROXY, ProxyOptions.of("proxy.test", 8080)),
        of(
            "pieces4j.limits.max-response-size",
            "3KB",
            LIMITS.andThen(CallLimits::maxResponseBytes),
            3_072),
        of("pieces4j.limits.max-connections", "2", LIMITS.andThen(CallLimits::maxConnections), 2),
        of(
            "pieces4j.limits.max-pending-calls",
            "5",
            LIMITS.andThen(CallLimits::maxPendingCalls),
            5),
        of("pieces4j.limits.max-open-lists", "3", LIMITS.andThen(CallLimits::maxOpenLists), 3));
  }

  private static List<PropertyCase> ofRetry() {
    return List.of(
        of("pieces4j.retry.max-attempts", "1", RETRY.andThen(RetryPolicy::maxAttempts), 1),
        of(
            "pieces4j.retry.backoff.first",
            "1s",
            RETRY.andThen(RetryPolicy::backoff).andThen(Backoff::first),
            Duration.ofSeconds(1)),
        of(
            "pieces4j.retry.backoff.longest",
            "9s",
            RETRY.andThen(RetryPolicy::backoff).andThen(Backoff::longest),
            Duration.ofSeconds(9)),
        of(
            "pieces4j.retry.statuses",
            "500,503",
            RETRY.andThen(RetryPolicy::statuses),
            Set.of(500, 503)),
        of(
            "pieces4j.retry.connection-failures",
            "false",
            RETRY.andThen(RetryPolicy::connectionFailures),
            false),
        of(
            "pieces4j.retry.longest-retry-after",
            "1m",
            RETRY.andThen(RetryPolicy::longestRetryAfter),
            Duration.ofMinutes(1)),
        of(
            "pieces4j.retry.idempotent-only",
            "false",
            RETRY.andThen(RetryPolicy::idempotentOnly),
            false));
  }

  private static List<PropertyCase> ofStream(
      String prefix, Function<PiecesOptions, StreamOptions> stream) {
    return List.of(
        of(
            prefix + "reconciliation",
            "identifiers",
            stream.andThen(StreamOptions::reconciliation),
            Reconciliation.IDENTIFIERS),
        of(
            prefix + "backoff.first",
            "1s",
            stream.andThen(StreamOptions::backoff).andThen(Backoff::first),
            Duration.ofSeconds(1)),
        of(
            prefix + "backoff.longest",
            "2m",
            stream.andThen(StreamOptions::backoff).andThen(Backoff::longest),
            Duration.ofMinutes(2)),
        of(prefix + "max-attempts", "7", stream.andThen(StreamOptions::maxAttempts), 7),
        of(
            prefix + "ping-interval",
            "0",
            stream.andThen(StreamOptions::pingInterval),
            Duration.ZERO),
        of(
            prefix + "pong-timeout",
            "3s",
            stream.andThen(StreamOptions::pongTimeout),
            Duration.ofSeconds(3)),
        of(
            prefix + "max-frame-size",
            "1MB",
            stream.andThen(StreamOptions::maxFrameBytes),
            1_048_576),
        of(prefix + "grace", "1m", stream.andThen(StreamOptions::grace), Duration.ofMinutes(1)),
        of(prefix + "fetch-concurrency", "9", stream.andThen(StreamOptions::fetchConcurrency), 9),
        of(prefix + "max-lag", "2s", stream.andThen(StreamOptions::maxLag), Duration.ofSeconds(2)));
  }

  private static PropertyCase of(
      String name, String value, Function<PiecesOptions, ?> read, Object expected) {
    return new PropertyCase(name, value, read::apply, expected);
  }

  private static Object applicationId(PiecesOptions options) {
    return options.applicationId().applicationId().toCompletableFuture().join().orElse("none");
  }

  @Override
  public String toString() {
    return name + "=" + value;
  }
}
