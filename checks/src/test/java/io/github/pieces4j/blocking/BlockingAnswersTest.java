package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.ClientUnderTest;
import io.github.pieces4j.checks.contract.ServerAnswersContract;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what both clients must do with answers through the blocking one. */
class BlockingAnswersTest extends ServerAnswersContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new BlockingClientUnderTest(PiecesClient.create(options));
  }
}
