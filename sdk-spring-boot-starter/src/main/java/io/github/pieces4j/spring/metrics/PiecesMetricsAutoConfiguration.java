package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.spring.PiecesAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The auto-configuration of meters for the streams of both clients, where the application has
 * meters.
 *
 * @since 0.1
 */
@AutoConfiguration(
    after = PiecesAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class PiecesMetricsAutoConfiguration {
  @Bean
  @ConditionalOnSingleCandidate(ReactivePiecesClient.class)
  MeterBinder piecesStreamMetrics(ReactivePiecesClient client) {
    return new StreamMetrics(
        "reactive", source -> new MeasuredReactiveStream(client.stream(source)));
  }

  /** The meters of the blocking client, where its artifact is. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(PiecesClient.class)
  static class BlockingClient {
    /** Static, for beans are processed before the configuration is there. */
    @Bean
    static BeanPostProcessor piecesBlockingStreamMetrics(
        ConfigurableListableBeanFactory beans, ObjectProvider<MeterRegistry> registry) {
      return new BlockingStreamMetrics(beans, registry);
    }
  }
}
