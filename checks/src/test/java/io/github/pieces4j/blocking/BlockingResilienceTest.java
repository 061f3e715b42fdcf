package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.checks.contract.ResilienceContract;
import io.github.pieces4j.config.PiecesOptions;

/** Runs how both clients must hold up through the blocking one. */
class BlockingResilienceTest extends ResilienceContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new BlockingClientUnderTest(PiecesClient.create(options));
  }
}
