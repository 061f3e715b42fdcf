package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.ClientContract;
import io.github.pieces4j.testkit.contract.ClientUnderTest;

/** Runs what both clients must do through the reactive one. */
class ReactiveClientContractTest extends ClientContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new WaitingClient(ReactivePiecesClient.create(options));
  }
}
