package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;
import java.net.URI;

/** Makes the clients of the suite. */
interface Connectable {
  ClientUnderTest client(PiecesOptions options);

  default ClientUnderTest client(URI url) {
    return client(PiecesOptions.of(options -> options.baseUrl(url)));
  }
}
