package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.netty.channel.ChannelOption;
import io.netty.resolver.DefaultAddressResolverGroup;
import io.netty.resolver.NoopAddressResolverGroup;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import javax.net.ssl.SSLContext;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.ProxyProvider;

/** Configures clients of Reactor Netty from options. */
final class HttpClients {
  private HttpClients() {}

  static HttpClient configured(HttpClient plain, PiecesOptions options) {
    // Zero would mean without end.
    int connectMillis = Math.toIntExact(Math.max(1, options.connectTimeout().toMillis()));
    HttpClient client =
        plain
            .protocol(HttpProtocol.HTTP11)
            .followRedirect(false)
            // Reactor Netty would repeat a POST whose connection broke.
            .disableRetry(true)
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis);
    return connected(client, options.connectionOptions(), connectMillis);
  }

  /**
   * Lets a client run on threads of its own.
   *
   * <p>Reactor Netty keeps a resolver of names, and with it the threads, for each such client and
   * never forgets it. An address needs none.
   */
  static HttpClient runningOn(LoopResources threads, HttpClient plain, PiecesOptions options) {
    URI server = options.baseUrl();
    boolean isAddress = server == null || NetUtil.isValidIpV4Address(server.getHost());
    HttpClient client = isAddress ? plain.resolver(DefaultAddressResolverGroup.INSTANCE) : plain;
    return client.runOn(threads);
  }

  private static HttpClient connected(
      HttpClient client, ConnectionOptions options, int connectMillis) {
    SSLContext trusted = options.sslContext();
    ProxyOptions proxy = options.proxy();
    HttpClient secured =
        trusted == null
            ? client
            : client.secure(
                spec -> spec.sslContext(TlsContexts.of(trusted, options.httpVersion())));
    return proxy == null
        ? secured
        // The proxy looks names up.
        : secured
            .resolver(NoopAddressResolverGroup.INSTANCE)
            .proxy(spec -> describe(proxy, connectMillis, spec));
  }

  private static void describe(ProxyOptions proxy, int connectMillis, ProxyProvider.TypeSpec spec) {
    ProxyProvider.Builder builder =
        spec.type(ProxyProvider.Proxy.HTTP)
            .host(proxy.host())
            .port(proxy.port())
            .connectTimeoutMillis(connectMillis)
            .nonProxyHostsPredicate(address -> !standsBefore(proxy, address));
    if (proxy.user() != null) {
      builder.username(proxy.user()).password(user -> proxy.password());
    }
  }

  private static boolean standsBefore(ProxyOptions proxy, SocketAddress address) {
    return address instanceof InetSocketAddress server
        && proxy.standsBefore(server.getHostString());
  }
}
