package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.config.ProxyOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** A selector of one proxy for everything but calls to the loopback. */
final class FixedProxy extends ProxySelector {
  private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

  private final ProxyOptions options;

  FixedProxy(ProxyOptions options) {
    this.options = options;
  }

  @Override
  public List<Proxy> select(URI url) {
    return options.standsBefore(url)
        ? List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(options.host(), options.port())))
        : DIRECT;
  }

  @Override
  public void connectFailed(URI url, SocketAddress address, IOException failure) {
    // There is no other proxy to choose.
  }

  /**
   * Returns what the header Proxy-Authorization says, empty where none is to be sent.
   *
   * <p>An authenticator would do it too, but with one the JDK fails on the plain 401 of Pieces OS.
   */
  static Optional<String> authorization(ProxyOptions options, URI url) {
    if (options.user() == null || !options.standsBefore(url)) {
      return Optional.empty();
    }
    String credentials = options.user() + ":" + options.password();
    byte[] bytes = credentials.getBytes(StandardCharsets.UTF_8);
    return Optional.of("Basic " + Base64.getEncoder().encodeToString(bytes));
  }
}
