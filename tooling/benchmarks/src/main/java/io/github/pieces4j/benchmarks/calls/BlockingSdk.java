package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.blocking.PiecesClient;
import java.util.concurrent.Callable;

/** The blocking client. */
final class BlockingSdk extends MeasuredClient.Blocking {
  private final PiecesClient client;
  private final Calls calls;

  BlockingSdk(Calls calls, boolean wide) {
    client = PiecesClient.create(calls.options(wide));
    this.calls = calls;
  }

  @Override
  Callable<?> call(CallKind operation) {
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
