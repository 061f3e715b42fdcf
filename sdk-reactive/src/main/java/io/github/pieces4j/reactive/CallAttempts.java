package io.github.pieces4j.reactive;

import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.internal.call.Call;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** The attempts of a call, repeated as it says, within its time. */
final class CallAttempts {
  private static final Deadlines DEADLINES = new Deadlines();

  private CallAttempts() {}

  /**
   * Makes a call whose deadline is that of its end; an answer counts when its attempt ends well.
   */
  static <V> Mono<V> whole(Call<?> call, Flux<V> attempt) {
    return once(call, attempt.singleOrEmpty().retryWhen(delays(call)));
  }

  /** Makes a call that nobody repeats, but for its caller. */
  static <V> Mono<V> once(Call<?> call, Mono<V> attempt) {
    return attempt.timeout(call.timeout(), late(call), DEADLINES);
  }

  /** Makes a call whose deadline is that of its first sign of success. */
  static <V> Flux<V> begun(Call<?> call, Flux<V> attempt) {
    Mono<Long> deadline =
        Mono.delay(call.timeout(), DEADLINES)
            .flatMap(tick -> call.isHandedOut() ? Mono.never() : Mono.just(tick));
    return attempt.retryWhen(delays(call)).timeout(deadline, element -> Mono.never(), late(call));
  }

  /** Without it, Reactor describes what may be late for each call, whether it is late or not. */
  private static <V> Mono<V> late(Call<?> call) {
    return Mono.error(() -> call.ended(call.timedOut(null)));
  }

  private static Retry delays(Call<?> call) {
    return Retry.from(failures -> failures.concatMap(failure -> delay(call, failure.failure())));
  }

  private static Mono<Long> delay(Call<?> call, Throwable failure) {
    return failure instanceof PiecesException known
        ? Mono.defer(() -> Mono.delay(call.delayAfter(known)))
        : Mono.error(failure);
  }
}
