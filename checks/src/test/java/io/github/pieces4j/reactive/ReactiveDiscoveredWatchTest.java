package io.github.pieces4j.reactive;

import io.github.pieces4j.checks.contract.stream.DiscoveredWatchContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import java.util.function.UnaryOperator;

/** Restarts the server of a reactive client. */
class ReactiveDiscoveredWatchTest extends DiscoveredWatchContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery) {
    return new ReactiveStreams(
        HttpPiecesClient.create(options, UnaryOperator.identity(), discovery));
  }
}
