package io.github.pieces4j.internal.call;

import io.github.pieces4j.error.CallPhase;
import io.github.pieces4j.error.FailedCall;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesInterruptedException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.request.PiecesRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * One call from its start to its end: its deadline, how far it has come, and its attempts.
 *
 * <p>One thread at a time works on it; any thread may ask how far it has come.
 *
 * @param <R> what the operation answers with
 */
public final class Call<R extends @Nullable Object> {
  private final PiecesRequest<R> request;
  private final Duration timeout;
  private final RetryRule rule;
  private final TimeSource time;
  private final long begun;
  private final List<PiecesException> failures = new CopyOnWriteArrayList<>();
  private volatile FailedCall described;
  private volatile CallPhase phase = CallPhase.PREPARING;
  private volatile long bytesReceived;
  private volatile boolean handedOut;
  private volatile @Nullable Awaited awaited;

  /** The setting that says how many connections there are, all of which others hold. */
  private record Awaited(String setting, int connections) {}

  Call(PiecesRequest<R> request, Duration timeout, RetryRule rule) {
    this.request = request;
    this.timeout = timeout;
    this.rule = rule;
    time = rule.time();
    begun = time.nanoTime().getAsLong();
    described =
        new FailedCall(
            request.operation().id(), request.operation().method().name(), request.path(), null, 1);
  }

  /** Returns what is asked for. */
  public PiecesRequest<R> request() {
    return request;
  }

  /** Returns how long the call may take with all its attempts. */
  public Duration timeout() {
    return timeout;
  }

  /** Returns the time that is left, zero or less behind the deadline. */
  public Duration remaining() {
    return timeout.minus(elapsed());
  }

  /** Returns whether it is certain of a failed attempt that nothing reached the server. */
  public static boolean isUnreached(PiecesException failure) {
    return RetryRule.isUnreached(failure);
  }

  Duration elapsed() {
    return time.since(begun);
  }

  /** Returns how many attempts there were, a running one included. */
  int attempts() {
    return failures.size() + 1;
  }

  /** Called with how far the call has come. */
  public void reached(CallPhase reached) {
    phase = reached;
    awaited = null;
  }

  /**
   * Called when other calls hold all connections, so that this one has to wait.
   *
   * @param setting the setting's name, such as {@code CallLimits.maxConnections}
   * @param connections what it allows
   */
  public void awaitConnection(String setting, int connections) {
    phase = CallPhase.CONNECTING;
    awaited = new Awaited(setting, connections);
  }

  void sending(FailedCall attempt) {
    described = attempt;
    bytesReceived = 0;
  }

  void handOut() {
    handedOut = true;
  }

  /**
   * Returns whether parts of the answer may have been handed out, so that it cannot be repeated.
   */
  public boolean isHandedOut() {
    return handedOut;
  }

  void received(int bytes) {
    bytesReceived += bytes;
  }

  long bytesReceived() {
    return bytesReceived;
  }

  /**
   * Returns how long to wait before the next attempt.
   *
   * @throws PiecesException the failure, which carries those before it, if it stands; or a {@link
   *     PiecesTimeoutException} if the wait would outlast the deadline
   */
  public Duration delayAfter(PiecesException failure) {
    Optional<Duration> delay = rule.delay(request.operation().idempotent(), failure, attempts());
    Duration remaining = remaining();
    boolean late = failure instanceof PiecesTimeoutException && remaining.toNanos() <= 0;
    if (delay.isEmpty() || handedOut || late) {
      throw ended(failure);
    }
    failures.add(failure);
    reached(CallPhase.WAITING_TO_RETRY);
    if (delay.get().compareTo(remaining) >= 0) {
      throw ended(timedOut(null));
    }
    return delay.get();
  }

  /** Describes a call whose deadline has passed. */
  public PiecesException timedOut(@Nullable Throwable cause) {
    Awaited connection = awaited;
    return connection == null
        ? timedOut(phase, timeout, cause)
        : PiecesTimeoutException.withoutConnection(
            connection.setting(), connection.connections(), timeout, described);
  }

  PiecesException timedOut(CallPhase during, Duration limit, @Nullable Throwable cause) {
    return new PiecesTimeoutException(during, bytesReceived, limit, described, cause);
  }

  /** Describes a caller that was interrupted while it waited. */
  public PiecesException interrupted(InterruptedException cause) {
    return new PiecesInterruptedException(described, cause);
  }

  /** Returns the failure that ends the call; it now carries what earlier attempts failed with. */
  public PiecesException ended(PiecesException failure) {
    failure.after(failures.stream().filter(earlier -> earlier != failure).toList());
    CallLog.SHARED.failed(failure, elapsed());
    return failure;
  }
}
