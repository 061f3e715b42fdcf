package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.ClientContract;
import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what both clients must do through the reactive one. */
class ReactiveClientContractTest extends ClientContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new ReactiveClientUnderTest(ReactivePiecesClient.create(options));
  }
}
