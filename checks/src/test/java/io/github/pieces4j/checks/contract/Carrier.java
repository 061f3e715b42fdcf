package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.checks.contract.ImpoliteServer.Manners;
import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.error.PiecesException;
import java.time.Duration;

/** What lies under HTTP. */
enum Carrier {
  TCP,
  TLS;

  /** How many calls are made of a server one after another. */
  static final int CALLS = 14;

  private final TestCertificate certificate = new TestCertificate();

  ImpoliteServer serve(Manners manners) {
    return new ImpoliteServer(this == TLS ? certificate : null, manners);
  }

  /** Returns options for such a server, with a single attempt for each call. */
  PiecesOptions options(ImpoliteServer server) {
    ConnectionOptions connection =
        new ConnectionOptions(null, certificate.trusting(), HttpVersion.HTTP_1_1);
    return PiecesOptions.of(
        it ->
            it.baseUrl(server.url())
                .retryPolicy(RetryPolicy.NONE)
                // A busy machine takes its time to shake hands.
                .connectTimeout(Duration.ofSeconds(10))
                .callTimeout(Duration.ofSeconds(10))
                .connectionOptions(connection));
  }

  /** Makes some calls, of which each gets its own answer or fails; returns how many got theirs. */
  int answered(Connectable clients, Manners manners) {
    int answered = 0;
    try (ImpoliteServer server = serve(manners);
        ClientUnderTest client = clients.client(options(server))) {
      for (int i = 0; i < CALLS; i++) {
        try {
          assertThat(client.get("c" + i).id()).isEqualTo("c" + i);
          answered++;
        } catch (PiecesException e) {
          assertThat(e).hasMessageContaining("/conversation/c" + i);
        }
      }
    }
    return answered;
  }
}
