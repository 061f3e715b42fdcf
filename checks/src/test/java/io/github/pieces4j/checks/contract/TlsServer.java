package io.github.pieces4j.checks.contract;

import io.netty.handler.ssl.ApplicationProtocolConfig;
import io.netty.handler.ssl.ApplicationProtocolConfig.Protocol;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectedListenerFailureBehavior;
import io.netty.handler.ssl.ApplicationProtocolConfig.SelectorFailureBehavior;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslProvider;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.HttpProtocol;
import reactor.netty.http.server.HttpServer;

/** Answers over TLS with the version of HTTP that it was asked in. */
final class TlsServer implements AutoCloseable {
  private final TestCertificate certificate = new TestCertificate();
  private final AtomicInteger requests = new AtomicInteger();
  private final DisposableServer server;

  TlsServer() {
    server =
        HttpServer.create()
            .host("127.0.0.1")
            .port(0)
            .protocol(HttpProtocol.H2, HttpProtocol.HTTP11)
            .secure(spec -> spec.sslContext(context()))
            .handle(
                (request, response) -> {
                  requests.incrementAndGet();
                  return response.sendString(Mono.just("ok:" + request.protocol()));
                })
            .bindNow();
  }

  private SslContext context() {
    try {
      return SslContextBuilder.forServer(certificate.keys())
          .sslProvider(SslProvider.JDK)
          .applicationProtocolConfig(
              new ApplicationProtocolConfig(
                  Protocol.ALPN,
                  SelectorFailureBehavior.NO_ADVERTISE,
                  SelectedListenerFailureBehavior.ACCEPT,
                  "h2",
                  "http/1.1"))
          .build();
    } catch (SSLException e) {
      throw new IllegalStateException(e);
    }
  }

  URI url() {
    return URI.create("https://127.0.0.1:" + server.port());
  }

  /** Returns a context that trusts this server alone. */
  SSLContext trusting() {
    return certificate.trusting();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.disposeNow();
  }
}
