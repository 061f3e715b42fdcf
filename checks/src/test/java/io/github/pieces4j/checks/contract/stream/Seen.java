package io.github.pieces4j.checks.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pieces4j.error.PiecesException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Waits for what a stream shows, in order. */
record Seen<X>(OpenStream<X> stream) implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  X next() {
    Optional<X> next = stream.poll(PATIENCE);
    assertThat(next).as("the stream shows something in time").isPresent();
    return next.get();
  }

  /** Waits until the stream shows it, whatever else it shows before. */
  X await(Predicate<? super X> wanted) {
    X next = next();
    while (!wanted.test(next)) {
      next = next();
    }
    return next;
  }

  void assertCompletes() {
    awaitEnd();
    assertThat(stream.isClosed()).as("the stream has completed").isTrue();
  }

  /** Waits until the stream fails, whatever it shows before. */
  <E extends PiecesException> E awaitFailure(Class<E> type) {
    E failure = catchThrowableOfType(type, this::awaitEnd);
    assertThat(failure).as("the stream fails, in this way").isNotNull();
    return failure;
  }

  private void awaitEnd() {
    Optional<X> last = stream.poll(PATIENCE);
    while (last.isPresent()) {
      last = stream.poll(PATIENCE);
    }
  }

  @Override
  public void close() {
    stream.close();
  }
}
