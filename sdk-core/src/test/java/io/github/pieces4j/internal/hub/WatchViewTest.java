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

/** Lets readings hang, fail and lag in any order with all else, and compares views at the end. */
class WatchViewTest {
  private static final Duration LAG = Duration.ofSeconds(5);

  @Provide
  Arbitrary<List<Move>> histories() {
    Arbitrary<Move.What> whats =
        Arbitraries.frequency(
            Tuple.of(6, Move.What.CREATE),
            Tuple.of(8, Move.What.UPDATE),
            Tuple.of(4, Move.What.DELETE),
            Tuple.of(2, Move.What.REVIVE),
            Tuple.of(1, Move.What.LEAVE_ALL),
            Tuple.of(2, Move.What.TELL_TOGETHER),
            Tuple.of(14, Move.What.DELIVER_FRAME),
            Tuple.of(1, Move.What.DELIVER_GARBAGE),
            Tuple.of(4, Move.What.COMPUTE_LIST),
            Tuple.of(4, Move.What.DELIVER_LIST),
            Tuple.of(1, Move.What.FAIL_LIST),
            Tuple.of(4, Move.What.ACCEPT),
            Tuple.of(1, Move.What.REFUSE),
            Tuple.of(2, Move.What.DISCONNECT),
            Tuple.of(8, Move.What.WAIT),
            Tuple.of(1, Move.What.WAIT_LONG),
            Tuple.of(8, Move.What.COMPUTE_OBJECT),
            Tuple.of(8, Move.What.DELIVER_OBJECT),
            Tuple.of(4, Move.What.DELIVER_OLD_OBJECT),
            Tuple.of(6, Move.What.FAIL_OBJECT),
            Tuple.of(6, Move.What.TAKE));
    return Combinators.combine(whats, Arbitraries.integers().between(0, 1_000))
        .as(Move::new)
        .list()
        .ofMaxSize(150);
  }

  @Property(tries = 2_000)
  void everyWatchEndsWithTheServersState(
      @ForAll("histories") List<Move> history, @ForAll boolean firstFrameIsList) {
    Simulation simulation = new Simulation(false, firstFrameIsList, Reconciliation.VERSIONS, LAG);
    history.forEach(simulation::make);
    simulation.settle();
    assertThat(simulation.watch().view)
        .as("after %s, first frame is a list %s", history, firstFrameIsList)
        .isEqualTo(simulation.server().versions());
    assertThat(simulation.watch().mostRunning).isLessThanOrEqualTo(4);
  }

  @Property(tries = 100_000)
  @Tag("long")
  void afterManyMoreHistoriesToo(
      @ForAll("histories") List<Move> history, @ForAll boolean firstFrameIsList) {
    everyWatchEndsWithTheServersState(history, firstFrameIsList);
  }

  /** Without times nobody can know that an object lags; all else must be right. */
  @Property(tries = 1_000)
  void withoutTimesInFramesToo(
      @ForAll("histories") List<Move> history, @ForAll boolean firstFrameIsList) {
    Simulation simulation = new Simulation(true, firstFrameIsList, Reconciliation.VERSIONS, LAG);
    history.stream()
        .filter(move -> move.what() != Move.What.DELIVER_OLD_OBJECT)
        .forEach(simulation::make);
    simulation.settle();
    assertThat(simulation.watch().view)
        .as("after %s, first frame is a list %s", history, firstFrameIsList)
        .isEqualTo(simulation.server().versions());
  }

  @Property(tries = 500)
  void anObjectThatCanNeverBeReadIsToldAndHoldsUpNoOther(@ForAll("histories") List<Move> history) {
    Simulation simulation = new Simulation(false, false, Reconciliation.VERSIONS, LAG);
    simulation.neverReadable("c1");
    history.forEach(simulation::make);
    simulation.settle();
    boolean exists = simulation.server().versions().containsKey("c1");
    assertThat(simulation.watch().view.keySet()).isEqualTo(simulation.server().versions().keySet());
    assertThat(simulation.watch().view.get("c1")).isEqualTo(exists ? SimulatedWatch.UNREAD : null);
  }
}
