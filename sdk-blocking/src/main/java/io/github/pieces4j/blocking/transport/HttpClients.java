package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The making of clients of java.net.http from options. */
final class HttpClients {
  private HttpClients() {}

  /**
   * Creates a client.
   *
   * <p>What arrives without TLS is handled on the client's own thread, which is cheap and waits for
   * nothing; TLS has work for other threads.
   *
   * @param threads for the work of TLS
   */
  static HttpClient create(
      PiecesOptions options, Executor threads, Consumer<HttpClient.Builder> customizer) {
    ConnectionOptions connection = options.connectionOptions();
    ProxyOptions proxy = connection.proxy();
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(options.connectTimeout())
            .executor(mayUseTls(options) ? threads : Runnable::run)
            .sslContext(TlsOnDemand.unlessGiven(connection.sslContext()))
            .proxy(proxy == null ? HttpClient.Builder.NO_PROXY : new FixedProxy(proxy));
    customizer.accept(builder);
    return builder.build();
  }

  private static boolean mayUseTls(PiecesOptions options) {
    URI url = options.baseUrl();
    return url != null && "https".equalsIgnoreCase(url.getScheme());
  }

  /**
   * Returns the version to ask a server for: without TLS the JDK would ask for an upgrade to
   * HTTP/2, on which Pieces OS loses the body.
   */
  static HttpClient.Version version(HttpVersion newest, URI url) {
    boolean negotiable = newest == HttpVersion.HTTP_2 && "https".equalsIgnoreCase(url.getScheme());
    return negotiable ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
  }
}
