package io.github.pieces4j.reactive.transport;

import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.netty.channel.ChannelOption;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.group.ChannelGroup;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.resolver.DefaultAddressResolverGroup;
import io.netty.resolver.NoopAddressResolverGroup;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import reactor.netty.NettyPipeline;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpResponseDecoderSpec;
import reactor.netty.resources.LoopResources;
import reactor.netty.transport.ProxyProvider;

/** Clients of Reactor Netty made from options. */
final class HttpClients {
  /** Heads are no large part of an answer, yet what stands between may add to them. */
  private static final int LARGEST_HEAD = 256 * 1_024;

  private static final int LONGEST_LINE = 16 * 1_024;
  private static final String INTERIM = "pieces4j.interimAnswers";

  private HttpClients() {}

  /**
   * Makes the connections of a client skip interim answers and, if they are lent again, only after
   * nothing but an answer came on them.
   *
   * @param lent whether connections are lent to one call after another
   */
  static HttpClient strict(HttpClient client, boolean lent, ChannelGroup open) {
    HttpResponseDecoderSpec limits = client.configuration().decoder();
    Consumer<ChannelPipeline> installing =
        pipeline -> {
          if (lent) {
            lendExactly(pipeline, limits);
          }
          skipInterim(pipeline);
        };
    HttpClient strict =
        client
            // What the server says about a request that it does not want would be lost.
            .option(ChannelOption.AUTO_CLOSE, !lent)
            .doOnChannelInit(
                (observer, channel, address) -> {
                  open.add(channel);
                  installing.accept(channel.pipeline());
                });
    return speaksPlain(client)
        ? strict
        // Where TLS negotiates the version, the codec comes later.
        : strict.doOnConnected(connected -> installing.accept(connected.channel().pipeline()));
  }

  private static void skipInterim(ChannelPipeline pipeline) {
    if (pipeline.get(INTERIM) == null) {
      for (String codec : List.of(NettyPipeline.HttpCodec, NettyPipeline.H2ToHttp11Codec)) {
        if (pipeline.get(codec) != null) {
          pipeline.addAfter(codec, INTERIM, new InterimAnswers());
        }
      }
    }
  }

  private static void lendExactly(ChannelPipeline pipeline, HttpResponseDecoderSpec limits) {
    if (pipeline.get(NettyPipeline.HttpCodec) instanceof HttpClientCodec) {
      HttpDecoderConfig config =
          new HttpDecoderConfig()
              .setMaxInitialLineLength(limits.maxInitialLineLength())
              .setMaxHeaderSize(limits.maxHeaderSize())
              .setInitialBufferSize(limits.initialBufferSize())
              .setValidateHeaders(limits.validateHeaders())
              .setAllowDuplicateContentLengths(limits.allowDuplicateContentLengths())
              .setAllowPartialChunks(limits.allowPartialChunks());
      pipeline.replace(NettyPipeline.HttpCodec, NettyPipeline.HttpCodec, new AnswerCodec(config));
    }
  }

  static HttpClient configured(HttpClient plain, PiecesOptions options) {
    // Zero would mean without end.
    int connectMillis = Math.toIntExact(Math.max(1, options.connectTimeout().toMillis()));
    HttpClient client =
        plain
            .followRedirect(false)
            // Reactor Netty would repeat a POST whose connection broke.
            .disableRetry(true)
            .httpResponseDecoder(
                limits -> limits.maxInitialLineLength(LONGEST_LINE).maxHeaderSize(LARGEST_HEAD))
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, connectMillis);
    boolean trustsTheUsual = isSecure(options) && options.connectionOptions().sslContext() == null;
    return connected(
        // Its certificates are read now, not on an event loop.
        trustsTheUsual ? client.secure() : client, options.connectionOptions(), connectMillis);
  }

  /**
   * Makes a client speak HTTP/1.1, as it does unless a customizer changed that.
   *
   * <p>Whoever names versions makes Reactor Netty read all certificates that the JDK trusts, a good
   * part of the time of a first call.
   */
  static HttpClient plain(HttpClient client) {
    return speaksPlain(client) ? client : client.protocol(HttpProtocol.HTTP11);
  }

  private static boolean speaksPlain(HttpClient client) {
    return List.of(client.configuration().protocols()).equals(List.of(HttpProtocol.HTTP11));
  }

  /** Makes TLS negotiate the version with a server that is reached by it. */
  static HttpClient negotiating(HttpClient client, PiecesOptions options) {
    return isSecure(options) && options.connectionOptions().httpVersion() == HttpVersion.HTTP_2
        ? client.protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
        : client;
  }

  /** Servers that are looked for are spoken to without TLS. */
  private static boolean isSecure(PiecesOptions options) {
    URI server = options.baseUrl();
    return server != null && "https".equalsIgnoreCase(server.getScheme());
  }

  /**
   * Runs a client on threads of its own.
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
    String user = proxy.user();
    String password = proxy.password();
    if (user != null && password != null) {
      builder.username(user).password(asked -> password);
    }
  }

  private static boolean standsBefore(ProxyOptions proxy, SocketAddress address) {
    return address instanceof InetSocketAddress server
        && proxy.standsBefore(server.getHostString());
  }
}
