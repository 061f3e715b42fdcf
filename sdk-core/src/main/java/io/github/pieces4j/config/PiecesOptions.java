package io.github.pieces4j.config;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.internal.http.HeaderText;
import io.github.pieces4j.json.JsonLimits;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client; immutable.
 *
 * <pre>{@code
 * PiecesOptions options =
 *     PiecesOptions.of(
 *         it ->
 *             it.baseUrl(URI.create("http://127.0.0.1:39300"))
 *                 .callTimeout(Duration.ofMinutes(2)));
 * PiecesClient client = PiecesClient.create(options);
 * }</pre>
 *
 * @param baseUrl the server, such as {@code http://127.0.0.1:39300}; null: look for it. What it
 *     says of a user, as in {@code https://user:password@host}, is sent as Basic authorization,
 *     unless {@code headers} say another one
 * @param connectTimeout how long connecting may take
 * @param callTimeout how long a whole call may take, from finding the server to the body's last
 *     byte, with all its attempts; a request may have a time of its own
 * @param applicationId tells which application calls are made for
 * @param headers what goes along with each call and each opening of a socket besides, such as the
 *     {@code Authorization} of a gateway
 * @param userAgent the User-Agent header, ASCII
 * @param jsonLimits what is accepted as JSON
 * @param pathSpelling which path to use for the operations that have moved
 * @param retryPolicy which failed calls are made again, within {@code callTimeout}
 * @param callLimits what calls may take of memory and connections
 * @param connectionOptions proxy, certificates and version of HTTP
 * @param conversationStream the stream of conversations' identifiers
 * @param messageStream the stream of messages' identifiers
 * @since 0.1
 */
@RecordBuilder
@RecordBuilder.Options(addStaticBuilder = false, enableGetters = false)
public record PiecesOptions(
    @Nullable URI baseUrl,
    Duration connectTimeout,
    Duration callTimeout,
    ApplicationIdSource applicationId,
    HeaderSource headers,
    String userAgent,
    JsonLimits jsonLimits,
    PathSpelling pathSpelling,
    RetryPolicy retryPolicy,
    CallLimits callLimits,
    ConnectionOptions connectionOptions,
    StreamOptions conversationStream,
    StreamOptions messageStream)
    implements PiecesOptionsBuilder.With {
  /** Transports count milliseconds in an int. */
  private static final Duration LONGEST = Duration.ofDays(24);

  private static final PiecesOptions DEFAULTS =
      new PiecesOptions(
          null,
          Duration.ofSeconds(2),
          Duration.ofSeconds(30),
          ApplicationIdSource.none(),
          HeaderSource.none(),
          "pieces4j",
          JsonLimits.DEFAULT,
          PathSpelling.AUTOMATIC,
          RetryPolicy.DEFAULT,
          CallLimits.DEFAULT,
          ConnectionOptions.DEFAULT,
          StreamOptions.DEFAULT,
          StreamOptions.DEFAULT);

  /** Checks the settings. */
  public PiecesOptions {
    Settings.requirePresent(connectTimeout, "connectTimeout");
    Settings.requirePresent(callTimeout, "callTimeout");
    Settings.requirePresent(applicationId, "applicationId");
    Settings.requirePresent(headers, "headers");
    Settings.requirePresent(userAgent, "userAgent");
    Settings.requirePresent(jsonLimits, "jsonLimits");
    Settings.requirePresent(pathSpelling, "pathSpelling");
    Settings.requirePresent(retryPolicy, "retryPolicy");
    Settings.requirePresent(callLimits, "callLimits");
    Settings.requirePresent(connectionOptions, "connectionOptions");
    Settings.requirePresent(conversationStream, "conversationStream");
    Settings.requirePresent(messageStream, "messageStream");
    baseUrl = baseUrl == null ? null : BaseUrl.checked(baseUrl.toString(), "baseUrl");
    requireUsable(connectTimeout, "connectTimeout");
    requireUsable(callTimeout, "callTimeout");
    userAgent = HeaderText.userAgent(userAgent);
  }

  private static void requireUsable(Duration duration, String setting) {
    if (duration.isNegative() || duration.isZero()) {
      throw new PiecesConfigurationException(
          setting + " is " + duration + ": it takes a duration above zero");
    }
    if (duration.compareTo(LONGEST) > 0) {
      throw new PiecesConfigurationException(
          setting + " is " + duration + ": it takes at most " + LONGEST);
    }
  }

  /** Returns the settings that most clients want: the server is looked for. */
  public static PiecesOptions defaults() {
    return DEFAULTS;
  }

  /** Returns the defaults, changed. */
  public static PiecesOptions of(Consumer<PiecesOptionsBuilder> customizer) {
    return DEFAULTS.with(customizer);
  }

  /** Prints nothing of the application id and of the headers. */
  @Override
  public String toString() {
    return "PiecesOptions[baseUrl="
        + (baseUrl == null ? "to be found" : BaseUrl.printed(baseUrl))
        + (", connectTimeout=" + connectTimeout)
        + (", callTimeout=" + callTimeout)
        + ", applicationId=***, headers=***"
        + (", userAgent=" + userAgent)
        + (", jsonLimits=" + jsonLimits)
        + (", pathSpelling=" + pathSpelling)
        + (", retryPolicy=" + retryPolicy)
        + (", callLimits=" + callLimits)
        + (", connectionOptions=" + connectionOptions)
        + (", conversationStream=" + conversationStream)
        + (", messageStream=" + messageStream + "]");
  }
}
