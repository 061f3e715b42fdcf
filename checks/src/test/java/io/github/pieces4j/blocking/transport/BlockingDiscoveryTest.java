package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.checks.contract.DiscoveryContract;
import io.github.pieces4j.internal.discovery.DiscoverySettings;
import java.net.URI;

/** Runs how both clients must find their server through the blocking one. */
class BlockingDiscoveryTest extends DiscoveryContract {
  @Override
  protected URI locate(DiscoverySettings settings) {
    return new ServerLocator(settings).locate().url();
  }
}
