package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

/** Lets anything happen to a stream in any order, and compares what subscribers know at the end. */
class StreamViewTest {
  @Provide
  Arbitrary<Duration> lags() {
    return Arbitraries.of(Duration.ZERO, Duration.ofMillis(300), Duration.ofSeconds(5));
  }

  @Provide
  Arbitrary<List<Move>> histories() {
    Arbitrary<Move.What> whats =
        Arbitraries.frequency(
            Tuple.of(6, Move.What.CREATE),
            Tuple.of(6, Move.What.UPDATE),
            Tuple.of(4, Move.What.DELETE),
            Tuple.of(2, Move.What.REVIVE),
            Tuple.of(1, Move.What.REVERT),
            Tuple.of(1, Move.What.LEAVE_ALL),
            Tuple.of(2, Move.What.TELL_TOGETHER),
            Tuple.of(12, Move.What.DELIVER_FRAME),
            Tuple.of(1, Move.What.DELIVER_DAMAGED_FRAME),
            Tuple.of(1, Move.What.DELIVER_GARBAGE),
            Tuple.of(5, Move.What.COMPUTE_LIST),
            Tuple.of(5, Move.What.DELIVER_LIST),
            Tuple.of(1, Move.What.FAIL_LIST),
            Tuple.of(4, Move.What.ACCEPT),
            Tuple.of(1, Move.What.REFUSE),
            Tuple.of(2, Move.What.DISCONNECT),
            Tuple.of(6, Move.What.WAIT),
            Tuple.of(1, Move.What.WAIT_LONG),
            Tuple.of(6, Move.What.READ),
            Tuple.of(1, Move.What.JOIN),
            Tuple.of(1, Move.What.JOIN_AND_THROW),
            Tuple.of(1, Move.What.LEAVE));
    return Combinators.combine(whats, Arbitraries.integers().between(0, 1_000))
        .as(Move::new)
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 2_000)
  void everyViewEqualsTheServersStateInTheEnd(
      @ForAll("histories") List<Move> history,
      @ForAll boolean lean,
      @ForAll boolean firstFrameIsList,
      @ForAll("lags") Duration lag) {
    Simulation simulation = new Simulation(lean, firstFrameIsList, Reconciliation.VERSIONS, lag);
    history.forEach(simulation::make);
    simulation.settle();
    assertThat(simulation.readers()).isNotEmpty();
    for (SimulatedReader reader : simulation.readers()) {
      assertThat(reader.view)
          .as("after %s, lean %s, a list first %s, lag %s", history, lean, firstFrameIsList, lag)
          .isEqualTo(reader.expectedView());
    }
  }

  @Property(tries = 100_000)
  @Tag("long")
  void afterManyMoreHistoriesToo(
      @ForAll("histories") List<Move> history,
      @ForAll boolean lean,
      @ForAll boolean firstFrameIsList,
      @ForAll("lags") Duration lag) {
    everyViewEqualsTheServersStateInTheEnd(history, lean, firstFrameIsList, lag);
  }

  @Property(tries = 1_000)
  void withListsOfIdentifiersAloneEveryViewKnowsWhatExists(
      @ForAll("histories") List<Move> history,
      @ForAll boolean lean,
      @ForAll boolean firstFrameIsList,
      @ForAll("lags") Duration lag) {
    Simulation simulation = new Simulation(lean, firstFrameIsList, Reconciliation.IDENTIFIERS, lag);
    history.forEach(simulation::make);
    simulation.settle();
    for (SimulatedReader reader : simulation.readers()) {
      assertThat(reader.view.keySet())
          .as("after %s, lean %s, a list first %s, lag %s", history, lean, firstFrameIsList, lag)
          .isEqualTo(reader.expectedView().keySet());
    }
  }

  @Property(tries = 500)
  void aReconnectTellsNothingThatDidNotChange(
      @ForAll("histories") List<Move> history,
      @ForAll boolean lean,
      @ForAll boolean firstFrameIsList,
      @ForAll("lags") Duration lag) {
    Simulation simulation = new Simulation(lean, firstFrameIsList, Reconciliation.VERSIONS, lag);
    history.forEach(simulation::make);
    simulation.settle();
    // Changes that were told without their times are told once more at the first reconnect.
    simulation.reconnect();
    simulation.readers().forEach(reader -> reader.events.clear());
    simulation.reconnect();
    for (SimulatedReader reader : simulation.readers()) {
      assertThat(reader.events).as("after %s, lean %s", history, lean).isEmpty();
    }
  }

  @Property(tries = 500)
  void whereFramesTellTimesNoReconnectTellsAnythingTwice(
      @ForAll("histories") List<Move> history,
      @ForAll boolean firstFrameIsList,
      @ForAll("lags") Duration lag) {
    Simulation simulation = new Simulation(false, firstFrameIsList, Reconciliation.VERSIONS, lag);
    history.forEach(simulation::make);
    simulation.settle();
    simulation.readers().forEach(reader -> reader.events.clear());
    simulation.reconnect();
    for (SimulatedReader reader : simulation.readers()) {
      assertThat(reader.events).as("after %s", history).isEmpty();
    }
  }
}
