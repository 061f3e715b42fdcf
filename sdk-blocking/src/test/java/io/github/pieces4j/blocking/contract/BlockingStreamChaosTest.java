package io.github.pieces4j.blocking.contract;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.stream.StreamChaosContract;
import io.github.pieces4j.testkit.contract.stream.StreamsUnderTest;

/** Breaks the connections of the blocking client. */
class BlockingStreamChaosTest extends StreamChaosContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return BlockingStreams.create(options);
  }
}
