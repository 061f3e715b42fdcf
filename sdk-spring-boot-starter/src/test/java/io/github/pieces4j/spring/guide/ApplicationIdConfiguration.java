package io.github.pieces4j.spring.guide;

import io.github.pieces4j.config.ApplicationIdSource;
import io.github.pieces4j.spring.PiecesOptionsCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationIdConfiguration {
  // example: customizer
  @Bean
  PiecesOptionsCustomizer applicationIds(Applications applications) {
    return options -> options.applicationId(ApplicationIdSource.supplied(applications::current));
  }

  // end

  static class Applications {
    String current() {
      return "current";
    }
  }
}
