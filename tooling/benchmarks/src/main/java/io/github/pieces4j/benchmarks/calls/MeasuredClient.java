package io.github.pieces4j.benchmarks.calls;

import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;

/** A client with its way of making calls. */
abstract class MeasuredClient implements AutoCloseable {
  /** Makes calls one after another as long as it is asked to, and counts them. */
  abstract void repeat(CallKind operation, Running running) throws Exception;

  /** Makes one call. */
  abstract Object once(CallKind operation) throws Exception;

  @Override
  public void close() {}

  /** A client whose calls hold a thread. */
  abstract static class Blocking extends MeasuredClient {
    abstract Callable<?> call(CallKind operation);

    @Override
    void repeat(CallKind operation, Running running) throws Exception {
      running.inThreads(call(operation));
    }

    @Override
    Object once(CallKind operation) throws Exception {
      return call(operation).call();
    }
  }

  /** A client whose calls are publishers. */
  abstract static class Reactive extends MeasuredClient {
    abstract Callable<Mono<?>> call(CallKind operation);

    @Override
    void repeat(CallKind operation, Running running) throws Exception {
      running.inChains(call(operation));
    }

    @Override
    Object once(CallKind operation) throws Exception {
      return call(operation).call().block();
    }
  }
}
