package io.github.pieces4j.blocking;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.ClientContract;
import io.github.pieces4j.testkit.contract.ClientUnderTest;

/** Runs what both clients must do through the blocking one. */
class BlockingClientContractTest extends ClientContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new PlainClient(PiecesClient.create(options));
  }
}
