package io.github.pieces4j.spring.observation;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.spring.PiecesClientDecorator;
import io.github.pieces4j.spring.ReactivePiecesClientDecorator;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * The auto-configuration of observed calls, where the application has a registry for observations.
 *
 * @since 0.1
 */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass(ObservationRegistry.class)
@ConditionalOnBean(ObservationRegistry.class)
public final class PiecesObservationAutoConfiguration {
  /** Innermost of all: what other decorators answer themselves is no call. */
  private static final int INNERMOST = Integer.MIN_VALUE;

  @Bean
  @ConditionalOnMissingBean
  PiecesCallConvention piecesCallConvention() {
    return new PiecesCallConvention();
  }

  @Bean
  @Order(INNERMOST)
  ReactivePiecesClientDecorator piecesReactiveCallObservation(
      ObservationRegistry registry, PiecesCallConvention convention) {
    return client -> new ObservedReactiveClient(client, registry, convention);
  }

  /** The observed blocking client, where its artifact is. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(PiecesClient.class)
  static class BlockingClient {
    @Bean
    @Order(INNERMOST)
    PiecesClientDecorator piecesCallObservation(
        ObservationRegistry registry, PiecesCallConvention convention) {
      return client -> new ObservedClient(client, registry, convention);
    }
  }
}
