package io.github.pieces4j.spring;

import io.github.pieces4j.spring.health.PiecesHealthAutoConfiguration;
import io.github.pieces4j.spring.metrics.PiecesMetricsAutoConfiguration;
import io.github.pieces4j.spring.observation.PiecesObservationAutoConfiguration;
import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Makes contexts with all that the starter configures. */
public final class StarterContext {
  private StarterContext() {}

  public static ApplicationContextRunner runner() {
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                PiecesAutoConfiguration.class,
                PiecesBlockingAutoConfiguration.class,
                PiecesKotlinAutoConfiguration.class,
                PiecesHealthAutoConfiguration.class,
                PiecesMetricsAutoConfiguration.class,
                PiecesObservationAutoConfiguration.class));
  }

  public static ApplicationContextRunner runner(URI server) {
    return runner().withPropertyValues("pieces4j.base-url=" + server);
  }
}
