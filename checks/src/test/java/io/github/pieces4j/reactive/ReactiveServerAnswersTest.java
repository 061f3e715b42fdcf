package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.checks.contract.ServerAnswersContract;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what both clients must do with answers through the reactive one. */
class ReactiveServerAnswersTest extends ServerAnswersContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new ReactiveClientUnderTest(ReactivePiecesClient.create(options));
  }
}
