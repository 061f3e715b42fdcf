package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.stream.StreamContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;

/** Runs what the streams of both clients must do through the reactive one. */
class ReactiveStreamContractTest extends StreamContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return ReactiveStreams.create(options);
  }
}
