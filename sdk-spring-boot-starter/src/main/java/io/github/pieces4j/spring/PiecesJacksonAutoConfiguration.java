package io.github.pieces4j.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

/**
 * The auto-configuration of what lets the application's mappers read and write the model's records
 * as the clients do.
 *
 * @since 0.1
 */
@AutoConfiguration
public final class PiecesJacksonAutoConfiguration {
  /** The module for mappers of Jackson 3. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(JacksonModule.class)
  static class Jackson3 {
    @Bean
    io.github.pieces4j.jackson3.PiecesModule piecesJackson3Module() {
      return new io.github.pieces4j.jackson3.PiecesModule();
    }
  }

  /** The module for mappers of Jackson 2. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(com.fasterxml.jackson.databind.Module.class)
  static class Jackson2 {
    @Bean
    io.github.pieces4j.jackson2.PiecesModule piecesJackson2Module() {
      return new io.github.pieces4j.jackson2.PiecesModule();
    }
  }
}
