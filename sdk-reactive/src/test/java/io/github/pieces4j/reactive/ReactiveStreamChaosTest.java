package io.github.pieces4j.reactive;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.testkit.contract.stream.StreamChaosContract;
import io.github.pieces4j.testkit.contract.stream.StreamsUnderTest;

/** Breaks the connections of the reactive client. */
class ReactiveStreamChaosTest extends StreamChaosContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options) {
    return ReactiveStreams.create(options);
  }
}
