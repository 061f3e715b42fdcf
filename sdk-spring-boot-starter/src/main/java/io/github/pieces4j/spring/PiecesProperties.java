package io.github.pieces4j.spring;

import io.github.pieces4j.config.HttpVersion;
import io.github.pieces4j.config.PathSpelling;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The properties of an application's clients.
 *
 * @param baseUrl Server to use, such as http://127.0.0.1:39300. If unset, the server is looked for.
 * @param connectTimeout How long connecting may take.
 * @param callTimeout How long a whole call may take, to the last byte of its answer, with all its
 *     attempts.
 * @param applicationId Application that calls are made for, as the server's connect told it.
 * @param headers Headers that go along with each call and each opening of a socket, by name, such
 *     as the Authorization of a gateway.
 * @param userAgent User-Agent header of each request.
 * @param httpVersion Newest version of HTTP to use; 2 only where TLS negotiates it.
 * @param json What is accepted as JSON.
 * @param pathSpelling Which path to use for operations that have moved between server versions.
 * @param retry Which failed calls are made again.
 * @param limits What calls may take of memory and connections.
 * @param proxy Proxy before the server.
 * @param ssl Keys and certificates for https.
 * @param conversationStream Stream of changed conversations.
 * @param messageStream Stream of changed messages.
 * @param health Health indicator.
 * @since 0.1
 */
@ConfigurationProperties("pieces4j")
public record PiecesProperties(
    @Nullable URI baseUrl,
    @DefaultValue("2s") Duration connectTimeout,
    @DefaultValue("30s") Duration callTimeout,
    @Nullable String applicationId,
    @DefaultValue Map<String, String> headers,
    @DefaultValue("pieces4j") String userAgent,
    @DefaultValue("http-1-1") HttpVersion httpVersion,
    @DefaultValue Json json,
    @DefaultValue("automatic") PathSpelling pathSpelling,
    @DefaultValue @NestedConfigurationProperty RetryProperties retry,
    @DefaultValue Limits limits,
    @DefaultValue Proxy proxy,
    @DefaultValue Ssl ssl,
    @DefaultValue @NestedConfigurationProperty StreamProperties conversationStream,
    @DefaultValue @NestedConfigurationProperty StreamProperties messageStream,
    @DefaultValue Health health) {

  /**
   * The limits of JSON.
   *
   * @param maxDepth How deep arrays and objects may be nested, 1 to 1000.
   * @param maxStringLength How many characters one text may have.
   * @since 0.1
   */
  public record Json(
      @DefaultValue("200") int maxDepth, @DefaultValue("67108864") int maxStringLength) {}

  /**
   * The limits of calls.
   *
   * @param maxResponseSize How much of a response is held at a time.
   * @param maxConnections How many connections calls may use at a time.
   * @param maxPendingCalls How many calls may wait for a connection; the next one fails.
   * @param maxOpenLists How many lists may be read element by element at a time.
   * @since 0.1
   */
  public record Limits(
      @DefaultValue("64MB") DataSize maxResponseSize,
      @DefaultValue("8") int maxConnections,
      @DefaultValue("10000") int maxPendingCalls,
      @DefaultValue("64") int maxOpenLists) {}

  /**
   * The proxy.
   *
   * @param host Host of the proxy. If unset, none is used.
   * @param port Port of the proxy.
   * @param user User to sign in as.
   * @param password Password of the user.
   * @since 0.1
   */
  public record Proxy(
      @Nullable String host,
      @DefaultValue(DEFAULT_PORT) int port,
      @Nullable String user,
      @Nullable String password) {
    private static final String DEFAULT_PORT = "8080";

    @Nullable ProxyOptions options() {
      if (host != null) {
        return new ProxyOptions(host, port, user, password);
      }
      if (user != null || password != null || port != Integer.parseInt(DEFAULT_PORT)) {
        throw new PiecesConfigurationException(
            "host is not set, but port, user or password is: it takes the host of the proxy");
      }
      return null;
    }

    /** Prints no credentials. */
    @Override
    public String toString() {
      return "Proxy[" + host + ":" + port + "]";
    }
  }

  /**
   * The keys and certificates.
   *
   * @param bundle SSL bundle to use. If unset, the certificates of the JVM are.
   * @since 0.1
   */
  public record Ssl(@Nullable String bundle) {}

  /**
   * The settings of the health indicator.
   *
   * @param timeout How long the server may take to tell its health and version.
   * @param streamTolerance How long a stream that is used may be not live before health is down.
   * @since 0.1
   */
  public record Health(
      @DefaultValue("5s") Duration timeout, @DefaultValue("30s") Duration streamTolerance) {}

  /** Prints nothing, for application ids and headers are nobody else's business. */
  @Override
  public String toString() {
    return "PiecesProperties[***]";
  }
}
