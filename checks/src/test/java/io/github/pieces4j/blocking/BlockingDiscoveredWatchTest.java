package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.DiscoveredWatchContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;

/** Restarts the server of a blocking client. */
class BlockingDiscoveredWatchTest extends DiscoveredWatchContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery) {
    return new BlockingStreams(HttpPiecesClient.create(options, builder -> {}, discovery));
  }
}
