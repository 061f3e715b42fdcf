package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.kotlin.CoroutinePiecesClient;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;

class PiecesKotlinAutoConfigurationTest {
  @Test
  void theCoroutineClientStandsOnTheReactiveBean() {
    StarterContext.runner()
        .run(
            context ->
                assertThat(context.getBean(CoroutinePiecesClient.class).getReactive())
                    .isSameAs(context.getBean(ReactivePiecesClient.class)));
  }

  @Test
  void withoutItsArtifactThereIsTheReactiveClientOnly() {
    StarterContext.runner()
        .withClassLoader(new FilteredClassLoader(CoroutinePiecesClient.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(ReactivePiecesClient.class)
                    .doesNotHaveBean("coroutinePiecesClient"));
  }
}
