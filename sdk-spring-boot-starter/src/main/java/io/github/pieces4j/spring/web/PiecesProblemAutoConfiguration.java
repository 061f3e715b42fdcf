package io.github.pieces4j.spring.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * The auto-configuration of the answers of an application's own controllers, with Spring WebFlux
 * and Spring MVC alike, when a call to Pieces OS failed.
 *
 * <p>The property {@code pieces4j.web.problem-details=false} switches it off.
 *
 * @since 0.1
 */
@AutoConfiguration
@ConditionalOnWebApplication
@ConditionalOnClass(RestControllerAdvice.class)
@ConditionalOnBooleanProperty(name = "pieces4j.web.problem-details", matchIfMissing = true)
public final class PiecesProblemAutoConfiguration {
  @Bean
  FailedCallAdvice piecesFailedCallAdvice() {
    return new FailedCallAdvice();
  }
}
