package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;

/** The reactive client. */
final class ReactiveSdk extends MeasuredClient.Reactive {
  private final ReactivePiecesClient client;
  private final Calls calls;

  ReactiveSdk(Calls calls, boolean wide) {
    client = ReactivePiecesClient.create(calls.options(wide));
    this.calls = calls;
  }

  @Override
  Callable<Mono<?>> call(CallKind operation) {
    return switch (operation) {
      case GET -> () -> client.conversation(calls.id()).get();
      case CREATE -> () -> client.conversations().create(Calls.SEED);
      case LIST -> () -> client.conversations().list();
    };
  }

  @Override
  public void close() {
    client.close();
  }
}
