package io.github.pieces4j.config;

import io.soabase.recordbuilder.core.RecordBuilder;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The settings of connections.
 *
 * @param proxy the proxy, null for none; the JVM's own proxy settings are not used
 * @param sslContext the keys and certificates for https, null for those of the JVM
 * @param httpVersion the newest version of HTTP to use
 * @since 0.1
 */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false)
public record ConnectionOptions(
    @Nullable ProxyOptions proxy, @Nullable SSLContext sslContext, HttpVersion httpVersion)
    implements ConnectionOptionsBuilder.With {
  /** Uses no proxy, the JVM's certificates and HTTP/1.1. */
  public static final ConnectionOptions DEFAULT =
      new ConnectionOptions(null, null, HttpVersion.HTTP_1_1);

  /** Checks the settings. */
  public ConnectionOptions {
    Settings.requirePresent(httpVersion, "ConnectionOptions.httpVersion");
  }
}
