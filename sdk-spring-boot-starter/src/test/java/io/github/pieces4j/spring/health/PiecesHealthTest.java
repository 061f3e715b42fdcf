package io.github.pieces4j.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthContributor;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

class PiecesHealthTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static Health health(ApplicationContextRunner runner) {
    Health[] health = new Health[1];
    runner.run(
        context ->
            health[0] = context.getBean(ReactiveHealthIndicator.class).health().block(PATIENCE));
    return health[0];
  }

  @Test
  void aServerThatSaysOkIsUpAndTellsItsVersion() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      Health health = health(StarterContext.runner(server.url()));
      assertThat(health.getStatus()).isEqualTo(Status.UP);
      assertThat(health.getDetails()).containsEntry("version", "12.6.0-emulated");
    }
  }

  @Test
  void aServerThatSaysOkIsUpEvenIfItDoesNotTellItsVersion() {
    requireUpWithoutVersion(ScriptedAnswer.text(404, "Route not found"));
    requireUpWithoutVersion(ScriptedAnswer.silence(), "pieces4j.health.timeout=5s");
  }

  private static void requireUpWithoutVersion(ScriptedAnswer version, String... properties) {
    try (ScriptedServer server =
        ScriptedServer.answering(ScriptedAnswer.text(200, "ok:1"), version)) {
      Health health = health(StarterContext.runner(server.url()).withPropertyValues(properties));
      assertThat(health.getStatus()).isEqualTo(Status.UP);
      assertThat(health.getDetails()).containsEntry("version", "unknown");
    }
  }

  @Test
  void aServerThatMigratesIsOutOfService() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.text(200, "migrating"))) {
      Health health = health(StarterContext.runner(server.url()));
      assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
      assertThat(health.getDetails()).containsEntry("health", "migrating");
    }
  }

  @Test
  void noServerIsDown() {
    Health health = health(StarterContext.runner(URI.create("http://127.0.0.1:1")));
    assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    assertThat(health.getDetails().get("error")).asString().contains("127.0.0.1:1");
  }

  @Test
  void aSilentServerIsDownAfterTheTimeoutOfTheProperty() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence())) {
      Health health =
          health(
              StarterContext.runner(server.url())
                  .withPropertyValues("pieces4j.health.timeout=50ms"));
      assertThat(health.getStatus()).isEqualTo(Status.DOWN);
      assertThat(health.getDetails()).containsEntry("health", "no answer within PT0.05S");
    }
  }

  @Test
  void aStreamThatIsUsedAndNotLiveIsToldAndAfterAWhileDown() {
    try (ScriptedSocketServer server =
        ScriptedSocketServer.following(SocketScript.refusing(404, Map.of()))
            .answer("/.well-known/health", ScriptedAnswer.text(200, "ok:1"))) {
      requireStreams(server, "1h", Status.UP);
      requireStreams(server, "0s", Status.DOWN);
    }
  }

  private static void requireStreams(
      ScriptedSocketServer server, String tolerance, Status expected) {
    StarterContext.runner(server.url())
        .withPropertyValues("pieces4j.health.stream-tolerance=" + tolerance)
        .run(
            context -> {
              var indicator = context.getBean(ReactiveHealthIndicator.class);
              assertThat(indicator.health().block(PATIENCE).getDetails().get("streams"))
                  .isEqualTo(Map.of("conversations", "not used", "messages", "not used"));
              assertThat(
                      context
                          .getBean(ReactivePiecesClient.class)
                          .conversations()
                          .identifierEvents()
                          .materialize()
                          .blockLast(PATIENCE)
                          .isOnError())
                  .isTrue();
              Health health = indicator.health().block(PATIENCE);
              assertThat(health.getStatus()).isEqualTo(expected);
              assertThat(health.getDetails().get("streams"))
                  .asString()
                  .contains("conversations=CLOSED: ", "messages=not used");
            });
  }

  @Test
  void itCanBeSwitchedOffAsOthers() {
    StarterContext.runner()
        .withPropertyValues("management.health.pieces.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean(ReactiveHealthContributor.class));
  }

  @Test
  void eachOfSeveralClientsHasAnIndicator() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url())
          .withBean("here", ReactivePiecesClient.class, () -> client(server.url()))
          .withBean("there", ReactivePiecesClient.class, () -> client(URI.create("http://[::1]:1")))
          .run(
              context ->
                  assertThat(context.getBean("piecesHealthContributor"))
                      .asInstanceOf(InstanceOfAssertFactories.iterable(Object.class))
                      .hasSize(2));
    }
  }

  private static ReactivePiecesClient client(URI server) {
    return ReactivePiecesClient.create(server.toString());
  }

  @Test
  void anIndicatorOfTheApplicationReplacesIt() {
    StarterContext.runner()
        .withUserConfiguration(OwnIndicator.class)
        .run(context -> assertThat(context).hasSingleBean(ReactiveHealthContributor.class));
  }

  @Configuration(proxyBeanMethods = false)
  static class OwnIndicator {
    @Bean
    ReactiveHealthIndicator piecesHealthIndicator() {
      return () -> Mono.just(Health.unknown().build());
    }
  }
}
