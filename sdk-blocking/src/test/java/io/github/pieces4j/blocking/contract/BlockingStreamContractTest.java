package io.github.pieces4j.blocking.contract;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.stream.StreamContract;
import io.github.pieces4j.testkit.contract.stream.StreamsUnderTest;

/** Runs what the streams of both clients must do through the blocking one. */
class BlockingStreamContractTest extends StreamContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return BlockingStreams.create(options);
  }
}
