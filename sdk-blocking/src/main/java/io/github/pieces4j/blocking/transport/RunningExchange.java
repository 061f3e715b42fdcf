package io.github.pieces4j.blocking.transport;

import static java.util.Objects.requireNonNullElse;

import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.error.PiecesConnectionException;
import io.github.pieces4j.error.PiecesTimeoutException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.request.PiecesResponse;
import java.net.ProtocolException;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An exchange on its connection: one thread waits for it, any thread may close it. */
final class RunningExchange<R extends @Nullable Object> implements AutoCloseable {
  /** How long after the deadline the JDK may take to say whether there was a connection. */
  private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(1);

  /** A wait of at most some nanoseconds. */
  private interface Wait<T extends @Nullable Object> {
    T upTo(long nanos) throws InterruptedException, TimeoutException, ExecutionException;
  }

  private final Exchange<R> exchange;
  private final AnswerParts parts;
  private final Sending<AnswerParts> sending;
  private final TransportFailures failures;
  private final Consumer<RunningExchange<?>> onClose;
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean complete;

  /**
   * Creates it.
   *
   * @param parts where the answer of the request comes
   * @param sending the request, which is not sent yet
   * @param onClose called when the connection is needed no more
   */
  RunningExchange(
      Exchange<R> exchange,
      AnswerParts parts,
      Sending<AnswerParts> sending,
      TransportFailures failures,
      Consumer<RunningExchange<?>> onClose) {
    this.exchange = exchange;
    this.parts = parts;
    this.sending = sending;
    this.failures = failures;
    this.onClose = onClose;
    sending.whenComplete((head, failure) -> tell(failure));
  }

  private void tell(@Nullable Throwable failure) {
    if (failure != null) {
      parts.onError(failure);
    }
  }

  /** Sends the request on this thread if it may wait for the head here, and on another if not. */
  void send(Executor threads) {
    sendOn(sending.mayRunHere() ? Runnable::run : threads);
  }

  /** Sends the request on another thread. */
  void sendOn(Executor threads) {
    try {
      threads.execute(sending);
    } catch (RejectedExecutionException e) {
      throw new PiecesClosedException("the client");
    }
  }

  /** Waits for the answer's status and headers. */
  Answer<R> head() {
    ResponseInfo head = await(nanos -> parts.head(nanos + GRACE_NANOS), remaining());
    if (head.headers().allValues("Content-Length").stream().distinct().count() > 1) {
      throw exchange.disconnected(
          new ProtocolException(
              "the answer says two different lengths: where it ends is not known"));
    }
    return exchange.answered(head.statusCode(), new HttpHeaders(head.headers().map()));
  }

  /** Waits for the body until the call's deadline, as far as it is needed. */
  PiecesResponse<R> read(Answer<R> answer) {
    if (answer.isSuccess()) {
      readParts(answer, this::remaining);
    } else {
      readExplanation(answer);
    }
    return answer.read();
  }

  private void readParts(Answer<R> answer, Supplier<Duration> limit) {
    List<ByteBuffer> part = next(limit.get());
    while (part != null && part.stream().allMatch(answer::append)) {
      part = next(limit.get());
    }
  }

  /** A failure is told with its status even if the server does not get to explain it. */
  private void readExplanation(Answer<R> answer) {
    long end = System.nanoTime() + Answer.FAILURE_PATIENCE.toNanos();
    try {
      readParts(answer, () -> earlier(remaining(), Duration.ofNanos(end - System.nanoTime())));
    } catch (PiecesTimeoutException | PiecesConnectionException unexplained) {
      return;
    }
  }

  private static Duration earlier(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private Duration remaining() {
    return exchange.call().remaining();
  }

  /** Waits for the next part of the body; null behind the last one. */
  @Nullable List<ByteBuffer> next(Duration limit) {
    List<ByteBuffer> part = await(parts::next, limit);
    complete = part == null;
    return part;
  }

  private <T extends @Nullable Object> T await(Wait<T> wait, Duration limit) {
    try {
      return wait.upTo(Math.max(0, limit.toNanos()));
    } catch (TimeoutException e) {
      throw exchange.call().timedOut(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw exchange.call().interrupted(e);
    } catch (ExecutionException e) {
      throw failures.describe(exchange, requireNonNullElse(e.getCause(), e));
    }
  }

  boolean isClosed() {
    return closed.get();
  }

  /** Returns whether the whole answer came, so that its connection may serve again. */
  boolean isComplete() {
    return complete;
  }

  /** Gives the connection back if the body was read to its end, and ends it if not. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      if (!complete) {
        parts.cancel(new PiecesClosedException("the client"));
        sending.cancel(true);
      }
      onClose.accept(this);
    }
  }
}
