package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.checks.contract.ResilienceContract;
import io.github.pieces4j.config.PiecesOptions;

/** Runs how both clients must hold up through the reactive one. */
class ReactiveResilienceTest extends ResilienceContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new ReactiveClientUnderTest(ReactivePiecesClient.create(options));
  }
}
