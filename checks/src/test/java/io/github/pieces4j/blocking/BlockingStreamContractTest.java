package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.StreamContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what the streams of both clients must do through the blocking one. */
class BlockingStreamContractTest extends StreamContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return BlockingStreams.create(options);
  }
}
