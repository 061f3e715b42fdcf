package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.config.ProxyOptions;
import io.github.pieces4j.error.PiecesConfigurationException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;

class PiecesPropertiesTest {
  static List<PropertyCase> properties() {
    return PropertyCase.all();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void eachPropertySetsItsOption(PropertyCase property) {
    assertThat(property.read().apply(PiecesOptions.defaults())).isNotEqualTo(property.expected());
    StarterContext.runner()
        .withPropertyValues(property.toString())
        .run(
            context -> {
              PiecesOptions options = context.getBean(PiecesOptions.class);
              assertThat(property.read().apply(options)).isEqualTo(property.expected());
            });
  }

  @Test
  void withoutPropertiesTheOptionsAreTheDefaultsOfTheSdk() {
    ApplicationIdSource none = ApplicationIdSource.none();
    StarterContext.runner()
        .run(
            context ->
                assertThat(context.getBean(PiecesOptions.class).withApplicationId(none))
                    .isEqualTo(PiecesOptions.defaults().withApplicationId(none)));
  }

  @Test
  void headersGoAlongByTheirNames() {
    StarterContext.runner()
        .withPropertyValues(
            "pieces4j.headers.Authorization=Bearer s3", "pieces4j.headers.X-Gateway=notes")
        .run(
            context -> {
              PiecesOptions options = context.getBean(PiecesOptions.class);
              assertThat(options.headers().headers())
                  .isCompletedWithValue(Map.of("Authorization", "Bearer s3", "X-Gateway", "notes"));
              assertThat(options.toString()).doesNotContain("s3");
            });
  }

  @Test
  void aProxyHasItsPortAndCredentials() {
    StarterContext.runner()
        .withPropertyValues(
            "pieces4j.proxy.host=proxy.test",
            "pieces4j.proxy.port=3128",
            "pieces4j.proxy.user=ada",
            "pieces4j.proxy.password=secret")
        .run(
            context ->
                assertThat(context.getBean(PiecesOptions.class).connectionOptions().proxy())
                    .isEqualTo(ProxyOptions.of("proxy.test", 3128, "ada", "secret")));
  }

  @Test
  void keysAndCertificatesComeFromABundle() {
    SslBundle bundle = SslBundle.of(SslStoreBundle.NONE);
    StarterContext.runner()
        .withBean(SslBundles.class, () -> new DefaultSslBundleRegistry("mine", bundle))
        .withPropertyValues("pieces4j.ssl.bundle=mine")
        .run(
            context ->
                assertThat(context.getBean(PiecesOptions.class).connectionOptions().sslContext())
                    .isNotNull());
  }

  @ParameterizedTest
  @CsvSource({
    "pieces4j.message-stream.fetch-concurrency=0, pieces4j.message-stream.*, fetchConcurrency",
    "pieces4j.conversation-stream.backoff.first=0, pieces4j.conversation-stream.*, Backoff.first",
    "pieces4j.json.max-depth=9999, pieces4j.json.*, maxDepth",
    "pieces4j.retry.max-attempts=0, pieces4j.retry.*, maxAttempts",
    "pieces4j.retry.statuses=42, pieces4j.retry.*, statuses",
    "pieces4j.retry.backoff.longest=1ms, pieces4j.retry.*, Backoff.longest",
    "pieces4j.retry.longest-retry-after=-1s, pieces4j.retry.*, longestRetryAfter",
    "pieces4j.limits.max-response-size=0, pieces4j.limits.*, maxResponseBytes",
    "pieces4j.limits.max-response-size=-1B, pieces4j.limits.*, maxResponseBytes is -1",
    "pieces4j.limits.max-response-size=4GB, pieces4j.limits.*, max-response-size is 4294967296B",
    "pieces4j.limits.max-connections=0, pieces4j.limits.*, maxConnections",
    "pieces4j.limits.max-pending-calls=-1, pieces4j.limits.*, maxPendingCalls",
    "pieces4j.limits.max-open-lists=0, pieces4j.limits.*, maxOpenLists",
    "pieces4j.message-stream.max-frame-size=2GB, pieces4j.message-stream.*, max-frame-size",
    "pieces4j.message-stream.max-frame-size=1B, pieces4j.message-stream.*, maxFrameBytes",
    "pieces4j.message-stream.max-attempts=0, pieces4j.message-stream.*, maxAttempts",
    "pieces4j.message-stream.ping-interval=-1s, pieces4j.message-stream.*, pingInterval",
    "pieces4j.message-stream.pong-timeout=0, pieces4j.message-stream.*, pongTimeout",
    "pieces4j.message-stream.grace=-1s, pieces4j.message-stream.*, grace",
    "pieces4j.proxy.host=, pieces4j.proxy.*, host",
    "pieces4j.proxy.user=ada, pieces4j.proxy.*, host",
    "pieces4j.proxy.password=8a5c, pieces4j.proxy.*, host",
    "pieces4j.proxy.port=3128, pieces4j.proxy.*, host",
    "pieces4j.ssl.bundle=none, pieces4j.ssl.*, bundle is none",
    "pieces4j.health.timeout=-1s, pieces4j.health.*, timeout is PT-1S",
    "pieces4j.health.timeout=0, pieces4j.health.*, timeout is PT0S",
    "pieces4j.health.stream-tolerance=-1s, pieces4j.health.*, streamTolerance is PT-1S",
    "pieces4j.connect-timeout=-1s, pieces4j.*, connectTimeout",
    "pieces4j.call-timeout=0, pieces4j.*, callTimeout",
    "pieces4j.user-agent=, pieces4j.*, userAgent",
    "pieces4j.application-id=, pieces4j.*, applicationId",
    "pieces4j.base-url=http://127.0.0.1:70000, pieces4j.*, baseUrl",
    "pieces4j.base-url=ftp://there, pieces4j.*, baseUrl"
  })
  void anUnusablePropertyIsExplained(String property, String prefix, String setting) {
    StarterContext.runner()
        .withBean(SslBundles.class, DefaultSslBundleRegistry::new)
        .withPropertyValues(property)
        .run(
            context -> {
              assertThat(context).hasFailed();
              FailureAnalysis analysis =
                  new PiecesFailureAnalyzer().analyze(context.getStartupFailure());
              assertThat(analysis).isNotNull();
              assertThat(analysis.getCause()).isInstanceOf(PiecesConfigurationException.class);
              assertThat(analysis.getDescription())
                  .contains(prefix, setting, "it takes")
                  .doesNotContain("8a5c");
              assertThat(analysis.getAction()).isNotBlank();
            });
  }

  @Test
  void theLargestSizesAreTaken() {
    StarterContext.runner()
        .withPropertyValues(
            "pieces4j.limits.max-response-size=2147483647B",
            "pieces4j.message-stream.max-frame-size=2147483647B")
        .run(
            context -> {
              PiecesOptions options = context.getBean(PiecesOptions.class);
              assertThat(options.callLimits().maxResponseBytes()).isEqualTo(Integer.MAX_VALUE);
              assertThat(options.messageStream().maxFrameBytes()).isEqualTo(Integer.MAX_VALUE);
            });
  }

  @Test
  void secretsAreNotPrinted() {
    StarterContext.runner()
        .withPropertyValues(
            "pieces4j.application-id=8a5c",
            "pieces4j.proxy.host=proxy.test",
            "pieces4j.proxy.user=ada",
            "pieces4j.proxy.password=8a5c")
        .run(
            context -> {
              PiecesProperties properties = context.getBean(PiecesProperties.class);
              PiecesOptions options = context.getBean(PiecesOptions.class);
              assertThat(properties + " " + properties.proxy() + " " + options)
                  .doesNotContain("8a5c");
            });
  }
}
