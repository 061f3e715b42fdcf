package io.github.pieces4j.blocking;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.ClientUnderTest;
import io.github.pieces4j.testkit.contract.ResilienceContract;

/** Runs how both clients must hold up through the blocking one. */
class BlockingResilienceTest extends ResilienceContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new PlainClient(PiecesClient.create(options));
  }
}
