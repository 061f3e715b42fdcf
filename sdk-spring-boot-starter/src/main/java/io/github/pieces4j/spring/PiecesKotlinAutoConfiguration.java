package io.github.pieces4j.spring;

import io.github.pieces4j.kotlin.CoroutinePiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/**
 * The auto-configuration of the coroutine client, where its artifact is, over the reactive client.
 *
 * @since 0.1
 */
@AutoConfiguration(after = PiecesAutoConfiguration.class)
@ConditionalOnClass(CoroutinePiecesClient.class)
public final class PiecesKotlinAutoConfiguration {
  /** Leaves it to the reactive client to be closed. */
  @Bean(destroyMethod = "")
  @ConditionalOnMissingBean
  @ConditionalOnSingleCandidate(ReactivePiecesClient.class)
  CoroutinePiecesClient coroutinePiecesClient(ReactivePiecesClient client) {
    return new CoroutinePiecesClient(client);
  }
}
