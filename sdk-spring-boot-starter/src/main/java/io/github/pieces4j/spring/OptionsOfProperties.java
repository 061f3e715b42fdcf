package io.github.pieces4j.spring;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.ConnectionOptions;
import io.github.pieces4j.config.HeaderSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.config.RetryPolicy;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.json.JsonLimits;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.NoSuchSslBundleException;

/** The SDK's options as an application's properties give them. */
final class OptionsOfProperties {
  private final PiecesProperties properties;
  private final Function<String, SSLContext> sslBundles;

  /**
   * Creates it.
   *
   * @param sslBundles finds the keys and certificates of a bundle
   */
  OptionsOfProperties(PiecesProperties properties, Function<String, SSLContext> sslBundles) {
    this.properties = properties;
    this.sslBundles = sslBundles;
  }

  /**
   * Returns the options.
   *
   * @throws PiecesConfigurationException if a property is out of its range
   */
  PiecesOptions options() {
    JsonLimits json = at("pieces4j.json", this::json);
    RetryPolicy retry = at("pieces4j.retry", properties.retry()::policy);
    CallLimits limits = at("pieces4j.limits", this::limits);
    ProxyOptions proxy = at("pieces4j.proxy", properties.proxy()::options);
    SSLContext sslContext = at("pieces4j.ssl", this::sslContext);
    ConnectionOptions connections =
        new ConnectionOptions(proxy, sslContext, properties.httpVersion());
    StreamOptions conversations =
        at("pieces4j.conversation-stream", properties.conversationStream()::options);
    StreamOptions messages = at("pieces4j.message-stream", properties.messageStream()::options);
    return at(
        "pieces4j",
        () ->
            PiecesOptions.of(
                options ->
                    calls(options)
                        .jsonLimits(json)
                        .retryPolicy(retry)
                        .callLimits(limits)
                        .connectionOptions(connections)
                        .conversationStream(conversations)
                        .messageStream(messages)));
  }

  private PiecesOptionsBuilder calls(PiecesOptionsBuilder options) {
    return options
        .baseUrl(properties.baseUrl())
        .connectTimeout(properties.connectTimeout())
        .callTimeout(properties.callTimeout())
        .applicationId(applicationId(properties.applicationId()))
        .headers(HeaderSource.fixed(properties.headers()))
        .userAgent(properties.userAgent())
        .pathSpelling(properties.pathSpelling());
  }

  private static ApplicationIdSource applicationId(@Nullable String id) {
    return id == null ? ApplicationIdSource.none() : ApplicationIdSource.fixed(id);
  }

  private JsonLimits json() {
    return new JsonLimits(properties.json().maxDepth(), properties.json().maxStringLength());
  }

  private CallLimits limits() {
    PiecesProperties.Limits limits = properties.limits();
    return new CallLimits(
        Sizes.bytes(limits.maxResponseSize(), "max-response-size"),
        limits.maxConnections(),
        limits.maxPendingCalls(),
        limits.maxOpenLists());
  }

  private @Nullable SSLContext sslContext() {
    String bundle = properties.ssl().bundle();
    try {
      return bundle == null ? null : sslBundles.apply(bundle);
    } catch (NoSuchSslBundleException e) {
      throw new PiecesConfigurationException(
          "bundle is " + bundle + ": it takes the name of a bundle of spring.ssl.bundle.*", e);
    }
  }

  /** Some options have the same names, so a message says which one it means. */
  private static <T extends @Nullable Object> T at(String prefix, Supplier<T> options) {
    try {
      return options.get();
    } catch (PiecesConfigurationException e) {
      throw new PiecesConfigurationException(prefix + ".*: " + e.getMessage(), e);
    }
  }
}
