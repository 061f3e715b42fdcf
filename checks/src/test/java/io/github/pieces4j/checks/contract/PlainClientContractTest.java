package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;

class PlainClientContractTest extends ClientContract {
  @Override
  protected ClientUnderTest connect(PiecesOptions options) {
    return new PlainClient(options);
  }
}
