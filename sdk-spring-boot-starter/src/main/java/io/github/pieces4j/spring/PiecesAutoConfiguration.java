package io.github.pieces4j.spring;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;

/**
 * The auto-configuration of the options and the reactive client, each unless the application has
 * its own.
 *
 * @since 0.1
 */
@AutoConfiguration
@EnableConfigurationProperties(PiecesProperties.class)
public final class PiecesAutoConfiguration {
  @Bean
  @ConditionalOnMissingBean
  PiecesOptions piecesOptions(
      PiecesProperties properties,
      ObjectProvider<SslBundles> sslBundles,
      ObjectProvider<PiecesOptionsCustomizer> customizers) {
    return new OptionsOfProperties(
            properties, name -> sslBundles.getObject().getBundle(name).createSslContext())
        .options()
        .with(options -> customizers.orderedStream().forEach(each -> each.customize(options)));
  }

  @Bean
  StreamStop piecesStreamStop() {
    return new StreamStop();
  }

  @Bean
  @ConditionalOnMissingBean
  ReactivePiecesClient reactivePiecesClient(
      PiecesOptions options,
      ObjectProvider<ReactivePiecesClientDecorator> decorators,
      StreamStop stop) {
    ReactivePiecesClient client = ReactivePiecesClient.create(options);
    for (ReactivePiecesClientDecorator decorator : decorators.orderedStream().toList()) {
      client = decorator.decorate(client);
    }
    return new StoppingReactiveClient(client, stop);
  }
}
