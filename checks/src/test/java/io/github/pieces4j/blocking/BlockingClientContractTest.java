package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.ClientContract;
import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what both clients must do through the blocking one. */
class BlockingClientContractTest extends ClientContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new BlockingClientUnderTest(PiecesClient.create(options));
  }
}
