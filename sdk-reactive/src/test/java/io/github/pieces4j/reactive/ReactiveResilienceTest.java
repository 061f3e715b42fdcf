package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.ClientUnderTest;
import io.github.pieces4j.testkit.contract.ResilienceContract;

/** Runs how both clients must hold up through the reactive one. */
class ReactiveResilienceTest extends ResilienceContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new WaitingClient(ReactivePiecesClient.create(options));
  }
}
