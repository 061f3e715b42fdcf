package io.github.pieces4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesClosedException;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import reactor.test.StepVerifier;

class PiecesAutoConfigurationTest {
  @Test
  void bothClientsCallTheServerOfTheProperties() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url())
          .run(
              context -> {
                PiecesClient blocking = context.getBean(PiecesClient.class);
                String id = blocking.conversations().create("Beans").id();
                ReactivePiecesClient reactive = context.getBean(ReactivePiecesClient.class);
                StepVerifier.create(reactive.conversation(id).get().map(it -> it.name()))
                    .expectNext("Beans")
                    .verifyComplete();
              });
    }
  }

  @Test
  void clientsAreClosedWithTheContext() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      ReactivePiecesClient[] client = new ReactivePiecesClient[1];
      StarterContext.runner(server.url())
          .run(context -> client[0] = context.getBean(ReactivePiecesClient.class));
      StepVerifier.create(client[0].connection().health()).verifyError(PiecesClosedException.class);
    }
  }

  @Test
  void withoutTheBlockingArtifactThereIsTheReactiveClientOnly() {
    StarterContext.runner()
        .withClassLoader(new FilteredClassLoader(PiecesClient.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(ReactivePiecesClient.class)
                    .doesNotHaveBean("piecesClient"));
  }

  @Test
  void theBlockingClientLooksForItsServerWhenItIsFirstUsed() {
    StarterContext.runner()
        .run(
            context ->
                assertThat(context.getBeanFactory().containsSingleton("piecesClient")).isFalse());
    StarterContext.runner()
        .withUserConfiguration(WantsTheBlockingClient.class)
        .run(context -> assertThat(context).hasNotFailed().hasBean("piecesClient"));
  }

  @Configuration(proxyBeanMethods = false)
  static class WantsTheBlockingClient {
    WantsTheBlockingClient(PiecesClient client) {
      assertThat(client.conversations()).isNotNull();
    }
  }

  @Test
  void beansOfTheApplicationReplaceThoseOfTheStarter() {
    StarterContext.runner()
        .withUserConfiguration(OwnBeans.class)
        .run(
            context -> {
              assertThat(context.getBean(PiecesOptions.class).userAgent()).isEqualTo("own");
              assertThat(context)
                  .getBean(ReactivePiecesClient.class)
                  .isSameAs(context.getBean("ownReactiveClient"));
              assertThat(context)
                  .getBean(PiecesClient.class)
                  .isSameAs(context.getBean("ownBlockingClient"));
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnBeans {
    @Bean
    PiecesOptions ownOptions() {
      return PiecesOptions.of(options -> options.userAgent("own"));
    }

    @Bean
    ReactivePiecesClient ownReactiveClient() {
      return ReactivePiecesClient.create("http://127.0.0.1:1");
    }

    @Bean
    PiecesClient ownBlockingClient() {
      return PiecesClient.create("http://127.0.0.1:1");
    }
  }

  @Test
  void customizersChangeTheOptionsInOrderAfterTheProperties() {
    StarterContext.runner()
        .withPropertyValues("pieces4j.user-agent=property")
        .withUserConfiguration(Customizers.class)
        .run(
            context ->
                assertThat(context.getBean(PiecesOptions.class).userAgent())
                    .isEqualTo("property, first, second"));
  }

  @Configuration(proxyBeanMethods = false)
  static class Customizers {
    @Bean
    @Order(2)
    PiecesOptionsCustomizer second() {
      return options -> options.userAgent(options.build().userAgent() + ", second");
    }

    @Bean
    @Order(1)
    PiecesOptionsCustomizer first() {
      return options -> options.userAgent(options.build().userAgent() + ", first");
    }
  }

  @Test
  void decoratorsWrapTheClientsInOrder() {
    StarterContext.runner()
        .withPropertyValues("pieces4j.base-url=http://127.0.0.1:1")
        .withUserConfiguration(Decorators.class)
        .run(
            context -> {
              context.getBean(PiecesClient.class);
              assertThat(context.getBean(Decorators.class).applied)
                  .containsExactly("inner reactive", "outer reactive", "blocking");
            });
  }

  @Configuration(proxyBeanMethods = false)
  static class Decorators {
    final List<String> applied = new CopyOnWriteArrayList<>();

    @Bean
    @Order(2)
    ReactivePiecesClientDecorator outer() {
      return client -> applied(client, "outer reactive");
    }

    @Bean
    @Order(1)
    ReactivePiecesClientDecorator inner() {
      return client -> applied(client, "inner reactive");
    }

    @Bean
    PiecesClientDecorator blocking() {
      return client -> applied(client, "blocking");
    }

    private <C> C applied(C client, String name) {
      applied.add(name);
      return client;
    }
  }
}
