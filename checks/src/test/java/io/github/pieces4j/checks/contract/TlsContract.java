package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesConnectionException;
import java.net.URI;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tells whom a client trusts, and which version of HTTP it speaks then. */
interface TlsContract extends Connectable {
  private static PiecesOptions options(URI url, @Nullable SSLContext trusted, HttpVersion version) {
    return PiecesOptions.of(
        it -> it.baseUrl(url).connectionOptions(new ConnectionOptions(null, trusted, version)));
  }

  @Test
  default void aServerWhoseCertificateIsTrustedIsCalled() {
    try (TlsServer server = new TlsServer();
        ClientUnderTest client =
            client(options(server.url(), server.trusting(), HttpVersion.HTTP_1_1))) {
      assertThat(client.health()).isEqualTo("ok:HTTP/1.1");
    }
  }

  @Test
  default void aNewerVersionIsNegotiatedWhereThatIsWanted() {
    try (TlsServer server = new TlsServer();
        ClientUnderTest client =
            client(options(server.url(), server.trusting(), HttpVersion.HTTP_2))) {
      assertThat(client.health()).isEqualTo("ok:HTTP/2.0");
    }
  }

  @Test
  default void aServerThatNobodyVouchesForIsNotCalled() {
    try (TlsServer server = new TlsServer();
        ClientUnderTest client = client(options(server.url(), null, HttpVersion.HTTP_1_1))) {
      PiecesConnectionException failure = Failures.of(client, PiecesConnectionException.class);
      assertThat(failure.earlierFailures()).as("certificates do not change").isEmpty();
      assertThat(server.requests()).isZero();
    }
  }

  @Test
  default void aCertificateOfAnotherHostIsNotAccepted() {
    try (TlsServer server = new TlsServer();
        ClientUnderTest client =
            client(
                options(
                    URI.create("https://localhost:" + server.url().getPort()),
                    server.trusting(),
                    HttpVersion.HTTP_1_1))) {
      Failures.of(client, PiecesConnectionException.class);
      assertThat(server.requests()).isZero();
    }
  }
}
