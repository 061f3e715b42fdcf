package io.github.pieces4j.spring;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * The auto-configuration of the blocking client where its artifact is, unless the application has
 * its own.
 *
 * @since 0.1
 */
@AutoConfiguration(after = PiecesAutoConfiguration.class)
@ConditionalOnClass(PiecesClient.class)
public final class PiecesBlockingAutoConfiguration {
  /** Made where it is wanted only; it looks for the server when it is first used. */
  @Bean
  @Lazy
  @ConditionalOnMissingBean
  PiecesClient piecesClient(
      PiecesOptions options, ObjectProvider<PiecesClientDecorator> decorators, StreamStop stop) {
    PiecesClient client = PiecesClient.createLazily(options);
    for (PiecesClientDecorator decorator : decorators.orderedStream().toList()) {
      client = decorator.decorate(client);
    }
    return new StoppingClient(client, stop);
  }
}
