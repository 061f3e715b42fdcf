package io.github.pieces4j.blocking;

import io.github.pieces4j.checks.contract.stream.RandomHistoriesContract;
import io.github.pieces4j.checks.contract.stream.StreamsUnderTest;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.internal.discovery.DiscoverySettings;

/** Lets the blocking client live through random histories. */
class BlockingRandomHistoriesTest extends RandomHistoriesContract {
  @Override
  protected StreamsUnderTest connect(PiecesOptions options, DiscoverySettings discovery) {
    return new BlockingStreams(HttpPiecesClient.create(options, builder -> {}, discovery));
  }
}
