package io.github.pieces4j.spring.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.spring.StarterContext;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.ScriptedServer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.micrometer.metrics.autoconfigure.MetricsAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.Disposable;
import reactor.test.StepVerifier;

class PiecesObservationTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static ApplicationContextRunner observed(URI server) {
    return StarterContext.runner(server)
        .withConfiguration(
            AutoConfigurations.of(
                ObservationAutoConfiguration.class, MetricsAutoConfiguration.class))
        .withUserConfiguration(Meters.class);
  }

  @Configuration(proxyBeanMethods = false)
  static class Meters {
    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }

    @Bean
    Recorder recorder() {
      return new Recorder();
    }
  }

  /** Keeps the contexts of observations that have ended. */
  static final class Recorder implements ObservationHandler<PiecesCallContext> {
    final List<PiecesCallContext> ended = new CopyOnWriteArrayList<>();

    @Override
    public void onStop(PiecesCallContext context) {
      ended.add(context);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return context instanceof PiecesCallContext;
    }
  }

  private static Timer timer(MeterRegistry meters, String status, String outcome, String error) {
    return meters
        .get("pieces4j.calls")
        .tags("operation", "conversation_get_specific_conversation", "method", "GET")
        .tags("status", status, "outcome", outcome, "error", error)
        .timer();
  }

  @Test
  void eachCallOfBothClientsIsTimed() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        PiecesClient other = PiecesClient.create(server.url().toString())) {
      String id = other.conversations().create("Timed").id();
      observed(server.url())
          .run(
              context -> {
                MeterRegistry meters = context.getBean(MeterRegistry.class);
                context.getBean(ReactivePiecesClient.class).conversation(id).get().block(PATIENCE);
                assertThat(timer(meters, "200", "SUCCESS", "none").count()).isEqualTo(1);
                context.getBean(PiecesClient.class).conversation(id).get();
                assertThat(timer(meters, "200", "SUCCESS", "none").count()).isEqualTo(2);
              });
    }
  }

  @Test
  void aFailureIsToldWithItsStatus() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      observed(server.url())
          .run(
              context -> {
                MeterRegistry meters = context.getBean(MeterRegistry.class);
                StepVerifier.create(
                        context.getBean(ReactivePiecesClient.class).conversation("none").get())
                    .verifyError(PiecesGoneException.class);
                PiecesClient blocking = context.getBean(PiecesClient.class);
                assertThatThrownBy(() -> blocking.conversation("none").get())
                    .isInstanceOf(PiecesGoneException.class);
                assertThat(timer(meters, "410", "CLIENT_ERROR", "PiecesGoneException").count())
                    .isEqualTo(2);
              });
    }
  }

  @Test
  void listsThatAreReadElementByElementAreObserved() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      observed(server.url())
          .run(
              context -> {
                PiecesClient blocking = context.getBean(PiecesClient.class);
                blocking.conversations().create("An element");
                try (Stream<Conversation> elements =
                    blocking.elements(ConversationsRequests.list())) {
                  assertThat(elements).hasSize(1);
                }
                ReactivePiecesClient reactive = context.getBean(ReactivePiecesClient.class);
                StepVerifier.create(reactive.elements(ConversationsRequests.list()))
                    .expectNextCount(1)
                    .verifyComplete();
                Timer timer =
                    context
                        .getBean(MeterRegistry.class)
                        .get("pieces4j.calls")
                        .tags("operation", "conversations_snapshot", "outcome", "SUCCESS")
                        .tags("status", "none")
                        .timer();
                assertThat(timer.count()).isEqualTo(2);
              });
    }
  }

  @Test
  void aCanceledCallEndsItsObservation() {
    try (ScriptedServer server = ScriptedServer.answering(ScriptedAnswer.silence())) {
      observed(server.url())
          .run(
              context -> {
                Disposable call =
                    context.getBean(ReactivePiecesClient.class).conversation("1").get().subscribe();
                call.dispose();
                assertThat(
                        timer(context.getBean(MeterRegistry.class), "none", "CANCELED", "none")
                            .count())
                    .isEqualTo(1);
              });
    }
  }

  @Test
  void aCallBelongsToTheObservationOfItsSubscriber() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      observed(server.url())
          .run(
              context -> {
                ObservationRegistry registry = context.getBean(ObservationRegistry.class);
                Observation outer = Observation.start("outer", registry);
                context
                    .getBean(ReactivePiecesClient.class)
                    .connection()
                    .health()
                    .contextWrite(it -> it.put(ObservationThreadLocalAccessor.KEY, outer))
                    .block(PATIENCE);
                outer.stop();
                PiecesClient blocking = context.getBean(PiecesClient.class);
                Observation.start("outer", registry).scoped(() -> blocking.connection().health());
                assertThat(context.getBean(Recorder.class).ended)
                    .hasSize(2)
                    .allSatisfy(
                        call -> {
                          assertThat(call.getParentObservation().getContextView().getName())
                              .isEqualTo("outer");
                          assertThat(call.getContextualName())
                              .isEqualTo("pieces " + call.operation().id());
                        });
              });
    }
  }

  @Test
  void aConventionOfTheApplicationIsUsed() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      observed(server.url())
          .withBean(PiecesCallConvention.class, OwnConvention::new)
          .run(
              context -> {
                context.getBean(ReactivePiecesClient.class).connection().health().block(PATIENCE);
                MeterRegistry meters = context.getBean(MeterRegistry.class);
                assertThat(meters.get("own.calls").timer().count()).isEqualTo(1);
              });
    }
  }

  private static final class OwnConvention extends PiecesCallConvention {
    @Override
    public String getName() {
      return "own.calls";
    }
  }

  @Test
  void itCanBeSwitchedOffAsOthers() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start()) {
      observed(server.url())
          .withPropertyValues("management.observations.enable.pieces4j=false")
          .run(
              context -> {
                context.getBean(ReactivePiecesClient.class).connection().health().block(PATIENCE);
                assertThat(context.getBean(Recorder.class).ended).isEmpty();
              });
    }
  }
}
