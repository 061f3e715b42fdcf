package io.github.pieces4j.spring.health;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.spring.PiecesAutoConfiguration;
import io.github.pieces4j.spring.PiecesProperties;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.autoconfigure.contributor.CompositeReactiveHealthContributorConfiguration;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.context.annotation.Bean;

/**
 * The auto-configuration of a health indicator for each reactive client, where the application
 * shows health.
 *
 * @since 0.1
 */
@AutoConfiguration(after = PiecesAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnEnabledHealthIndicator.class)
@ConditionalOnBean(ReactivePiecesClient.class)
@ConditionalOnEnabledHealthIndicator("pieces")
@EnableConfigurationProperties(PiecesProperties.class)
public final class PiecesHealthAutoConfiguration
    extends CompositeReactiveHealthContributorConfiguration<
        PiecesHealthIndicator, ReactivePiecesClient> {
  PiecesHealthAutoConfiguration(PiecesProperties properties) {
    super(indicators(properties.health().timeout()));
  }

  private static Function<ReactivePiecesClient, PiecesHealthIndicator> indicators(
      Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new PiecesConfigurationException(
          "pieces4j.health.*: timeout is " + timeout + ": it takes a duration above zero");
    }
    return client -> new PiecesHealthIndicator(client, timeout);
  }

  @Bean
  @ConditionalOnMissingBean(name = {"piecesHealthIndicator", "piecesHealthContributor"})
  ReactiveHealthContributor piecesHealthContributor(ConfigurableListableBeanFactory beans) {
    return createContributor(beans, ReactivePiecesClient.class);
  }
}
