package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.StreamChaosContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;

/** Breaks the connections of the blocking client. */
class BlockingStreamChaosTest extends StreamChaosContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return BlockingStreams.create(options);
  }
}
