package io.github.pieces4j.spring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import reactor.core.Disposable;

class StreamMetricsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static void onContext(Consumer<AssertableApplicationContext> test) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      StarterContext.runner(server.url())
          .withConfiguration(
              AutoConfigurations.of(
                  MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class))
          .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
          .run(test::accept);
    }
  }

  private static double state(MeterRegistry meters, String stream, String state) {
    return meters
        .get("pieces4j.stream.state")
        .tags("client", "reactive", "stream", stream, "state", state)
        .gauge()
        .value();
  }

  private static double count(MeterRegistry meters, String name) {
    FunctionCounter counter =
        meters
            .get("pieces4j.stream." + name)
            .tags("client", "reactive", "stream", "conversations")
            .functionCounter();
    return counter.count();
  }

  private static Disposable live(ReactivePiecesClient client) {
    Disposable subscription = client.conversations().identifierEvents().subscribe();
    client
        .conversations()
        .connectionEvents()
        .map(ConnectionEvent::state)
        .takeUntil(ConnectionState.LIVE::equals)
        .blockLast(PATIENCE);
    return subscription;
  }

  @Test
  void metersFollowTheStreamAndOpenNoSocket() {
    onContext(
        context -> {
          MeterRegistry meters = context.getBean(MeterRegistry.class);
          ReactivePiecesClient client = context.getBean(ReactivePiecesClient.class);
          assertThat(count(meters, "connections")).isZero();
          assertThat(state(meters, "conversations", "closed")).isEqualTo(1);

          Disposable subscription = live(client);

          assertThat(count(meters, "connections")).isEqualTo(1);
          assertThat(count(meters, "frames")).isPositive();
          assertThat(count(meters, "reconciliations")).isPositive();
          for (String zero :
              new String[] {"reconnects", "frames.skipped", "items.skipped", "events.conflated"}) {
            assertThat(count(meters, zero)).isZero();
          }
          assertThat(state(meters, "conversations", "live")).isEqualTo(1);
          assertThat(state(meters, "conversations", "closed")).isZero();
          assertThat(state(meters, "messages", "closed")).isEqualTo(1);
          subscription.dispose();
        });
  }

  @Test
  void aStoppedApplicationHasNoLiveStream() {
    onContext(
        context -> {
          MeterRegistry meters = context.getBean(MeterRegistry.class);
          live(context.getBean(ReactivePiecesClient.class));
          assertThat(state(meters, "conversations", "live")).isEqualTo(1);
          context.getSourceApplicationContext().stop();
          assertThat(state(meters, "conversations", "live")).isZero();
          assertThat(state(meters, "conversations", "closed")).isEqualTo(1);
        });
  }

  @Test
  void theStateIsFollowedAgainAfterAStop() {
    onContext(
        context -> {
          MeterRegistry meters = context.getBean(MeterRegistry.class);
          ReactivePiecesClient client = context.getBean(ReactivePiecesClient.class);
          context.getSourceApplicationContext().stop();
          context.getSourceApplicationContext().start();
          assertThat(state(meters, "conversations", "live")).isZero();
          Disposable subscription = live(client);
          assertThat(state(meters, "conversations", "live")).isEqualTo(1);
          subscription.dispose();
        });
  }
}
