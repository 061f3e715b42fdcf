package io.github.pieces4j.spring;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.Backoff;
import io.github.pieces4j.config.JsonLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.PiecesOptionsBuilder;
import io.github.pieces4j.config.StreamOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.function.Supplier;

/** Says in the SDK's words what the properties say. */
final class OptionsOfProperties {
  private OptionsOfProperties() {}

  /**
   * Returns the options.
   *
   * @throws PiecesConfigurationException if a property is out of its range
   */
  static PiecesOptions options(PiecesProperties properties) {
    JsonLimits limits = at("pieces4j.json", () -> limits(properties.json()));
    StreamOptions conversations =
        at("pieces4j.conversation-stream", () -> stream(properties.conversationStream()));
    StreamOptions messages =
        at("pieces4j.message-stream", () -> stream(properties.messageStream()));
    return at(
        "pieces4j",
        () ->
            PiecesOptions.of(
                options ->
                    calls(options, properties)
                        .jsonLimits(limits)
                        .conversationStream(conversations)
                        .messageStream(messages)));
  }

  private static PiecesOptionsBuilder calls(
      PiecesOptionsBuilder options, PiecesProperties properties) {
    String applicationId = properties.applicationId();
    return options
        .baseUrl(properties.baseUrl())
        .connectTimeout(properties.connectTimeout())
        .callTimeout(properties.callTimeout())
        .applicationId(
            applicationId == null
                ? ApplicationIdSource.none()
                : ApplicationIdSource.fixed(applicationId))
        .userAgent(properties.userAgent())
        .pathSpelling(properties.pathSpelling());
  }

  private static JsonLimits limits(PiecesProperties.Json json) {
    return new JsonLimits(json.maxDepth(), json.maxStringLength());
  }

  private static StreamOptions stream(PiecesProperties.Stream stream) {
    PiecesProperties.Backoff backoff = stream.backoff();
    Integer maxAttempts = stream.maxAttempts();
    return new StreamOptions(
        stream.reconciliation(),
        new Backoff(backoff.first(), backoff.longest()),
        maxAttempts == null ? StreamOptions.UNLIMITED : maxAttempts,
        stream.pingInterval(),
        stream.pongTimeout(),
        Math.toIntExact(Math.min(stream.maxFrameSize().toBytes(), Integer.MAX_VALUE)),
        stream.grace(),
        stream.fetchConcurrency());
  }

  /** Both streams have the same settings, so a message says which one it means. */
  private static <T> T at(String prefix, Supplier<T> options) {
    try {
      return options.get();
    } catch (PiecesConfigurationException e) {
      throw new PiecesConfigurationException(prefix + ".*: " + e.getMessage(), e);
    }
  }
}
