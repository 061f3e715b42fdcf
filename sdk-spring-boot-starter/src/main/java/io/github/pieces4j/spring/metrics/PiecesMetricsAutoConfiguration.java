package io.github.pieces4j.spring.metrics;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.spring.PiecesAutoConfiguration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/** Measures the streams of the reactive client, where the application has meters. */
@AutoConfiguration(
    after = PiecesAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
@ConditionalOnSingleCandidate(ReactivePiecesClient.class)
public final class PiecesMetricsAutoConfiguration {
  @Bean
  MeterBinder piecesStreamMetrics(ReactivePiecesClient client) {
    return new StreamMetrics(client);
  }
}
