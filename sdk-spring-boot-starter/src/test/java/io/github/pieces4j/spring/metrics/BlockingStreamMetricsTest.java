package io.github.pieces4j.spring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.search.Search;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BlockingStreamMetricsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MeterRegistry meters = new SimpleMeterRegistry();

  private void onContext(BiConsumer<AssertableApplicationContext, EmbeddedPiecesOs> test) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      runner(server).run(context -> test.accept(context, server));
    }
  }

  private ApplicationContextRunner runner(EmbeddedPiecesOs server) {
    return StarterContext.runner(server.url())
        .withConfiguration(
            AutoConfigurations.of(
                MetricsAutoConfiguration.class, CompositeMeterRegistryAutoConfiguration.class))
        .withBean(MeterRegistry.class, () -> meters);
  }

  private double state(String stream, String state) {
    return meters
        .get("pieces4j.stream.state")
        .tags("client", "blocking", "stream", stream, "state", state)
        .gauge()
        .value();
  }

  private double count(String name) {
    FunctionCounter counter =
        meters
            .get("pieces4j.stream." + name)
            .tags("client", "blocking", "stream", "conversations")
            .functionCounter();
    return counter.count();
  }

  private Search blocking() {
    return meters.find("pieces4j.stream.state").tag("client", "blocking");
  }

  private static EventStream<IdentifierEvent> live(PiecesClient client) {
    EventStream<IdentifierEvent> events = client.conversations().identifierEvents();
    try (EventStream<ConnectionEvent> states = client.conversations().connectionEvents()) {
      ConnectionState state = ConnectionState.CLOSED;
      while (state != ConnectionState.LIVE) {
        state = states.poll(PATIENCE).orElseThrow().state();
      }
    }
    return events;
  }

  @Test
  void metersAloneDoNotCreateTheClient() {
    onContext(
        (context, server) -> {
          assertThat(meters.get("pieces4j.stream.state").tag("client", "reactive").gauges())
              .isNotEmpty();
          assertThat(context.getBeanFactory().containsSingleton("piecesClient")).isFalse();
          assertThat(blocking().gauges()).isEmpty();
        });
  }

  @Test
  void metersFollowTheStreamAndOpenNoSocket() {
    onContext(
        (context, server) -> {
          PiecesClient client = context.getBean(PiecesClient.class);
          assertThat(count("connections")).isZero();
          assertThat(state("conversations", "closed")).isEqualTo(1);

          try (EventStream<IdentifierEvent> events = live(client)) {
            assertThat(count("connections")).isEqualTo(1);
            assertThat(count("frames")).isPositive();
            assertThat(count("reconciliations")).isPositive();
            assertThat(state("conversations", "live")).isEqualTo(1);
            assertThat(state("conversations", "closed")).isZero();
            assertThat(state("messages", "closed")).isEqualTo(1);
            assertThat(events.isClosed()).isFalse();
          }
        });
  }

  @Test
  void metersStayValidWhenTheApplicationStopsAndTheClientIsClosed() {
    onContext(
        (context, server) -> {
          live(context.getBean(PiecesClient.class));
          assertThat(state("conversations", "live")).isEqualTo(1);
          context.getSourceApplicationContext().stop();
          assertThat(state("conversations", "live")).isZero();
          assertThat(state("conversations", "closed")).isEqualTo(1);
          context.getBean(PiecesClient.class).close();
          assertThat(state("conversations", "closed")).isEqualTo(1);
          assertThat(count("connections")).isEqualTo(1);
        });
  }

  @Test
  void theStateIsFollowedAgainAfterAStop() {
    onContext(
        (context, server) -> {
          PiecesClient client = context.getBean(PiecesClient.class);
          context.getSourceApplicationContext().stop();
          assertThat(state("conversations", "closed")).isEqualTo(1);
          context.getSourceApplicationContext().start();
          assertThat(state("conversations", "closed")).isEqualTo(1);
          try (EventStream<IdentifierEvent> events = live(client)) {
            assertThat(state("conversations", "live")).isEqualTo(1);
            assertThat(events.isClosed()).isFalse();
          }
        });
  }

  @Test
  void aClientOfTheApplicationIsMeasuredToo() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      runner(server)
          .withBean("own", PiecesClient.class, () -> client(server))
          .run(context -> assertThat(blocking().gauges()).isNotEmpty());
    }
  }

  @Test
  void aClientThatIsNoSingletonIsNotMeasured() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      runner(server)
          .withBean("own", PiecesClient.class, () -> client(server), it -> it.setScope("prototype"))
          .run(
              context -> {
                context.getBean(PiecesClient.class).close();
                assertThat(blocking().gauges()).isEmpty();
              });
    }
  }

  @Test
  void ofSeveralClientsNoneIsMeasured() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      runner(server)
          .withBean("some", PiecesClient.class, () -> client(server))
          .withBean("other", PiecesClient.class, () -> client(server))
          .run(context -> assertThat(blocking().gauges()).isEmpty());
    }
  }

  @Test
  void ofSeveralClientsThePrimaryOneIsMeasured() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      runner(server)
          .withBean("some", PiecesClient.class, () -> client(server))
          .withBean("main", PiecesClient.class, () -> client(server), it -> it.setPrimary(true))
          .run(
              context -> {
                live(context.getBean("main", PiecesClient.class));
                assertThat(state("conversations", "live")).isEqualTo(1);
              });
    }
  }

  private static PiecesClient client(EmbeddedPiecesOs server) {
    return PiecesClient.create(server.url().toString());
  }
}
