package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.stream.StreamContract;
import io.github.pieces4j.testkit.contract.stream.StreamsUnderTest;

/** Runs what the streams of both clients must do through the reactive one. */
class ReactiveStreamContractTest extends StreamContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return ReactiveStreams.create(options);
  }
}
