package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Lets subscribers take what they like between changes: in the end they know what is there. */
class BacklogViewTest {
  private enum What {
    PUT,
    REMOVE,
    HAND_OVER,
    ADD,
    TAKE,
    CATCH_UP
  }

  private record Step(What what, int number) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(Arbitraries.of(What.class), Arbitraries.integers().between(0, 5))
        .as(Step::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void theViewIsRightAndEachChangeIsToldOrCountedAsConflated(@ForAll("steps") List<Step> steps) {
    Scene scene = new Scene(Integer.MAX_VALUE);
    steps.forEach(scene::make);
    scene.settle();
    assertThat(scene.view).isEqualTo(scene.there());
    assertThat(scene.counters.now().conflatedEvents()).isEqualTo(scene.offered - scene.told);
  }

  @Property
  void whoeverFallsFarBehindHasTheRightViewToo(
      @ForAll("steps") List<Step> steps, @ForAll @IntRange(max = 4) int limit) {
    Scene scene = new Scene(limit);
    steps.forEach(scene::make);
    scene.settle();
    assertThat(scene.view).isEqualTo(scene.there());
    assertThat(scene.backlog.isEmpty()).isTrue();
  }

  private static final class Scene {
    private final LiveCounters counters = new LiveCounters();
    private final KnownObjects known = new KnownObjects();
    private final Backlog<IdentifierEvent> backlog;
    private final Set<String> view = new HashSet<>();
    private long offered;
    private long told;

    private Scene(int limit) {
      backlog = new Backlog<>(new Projection.OneByOne<>(Delta::event), counters, limit, null);
    }

    private void make(Step step) {
      String id = "object " + step.number();
      switch (step.what()) {
        case PUT -> known.put(id, IdentifierList.UNKNOWN, Origin.LIVE, null, 0, true);
        case REMOVE -> {
          if (known.contains(id)) {
            known.remove(id, Origin.LIVE, null);
          }
        }
        case HAND_OVER -> backlog.handOver(batch());
        case ADD -> add(batch(), step.number());
        case TAKE -> take(step.number());
        case CATCH_UP -> catchUp();
      }
    }

    private Batch batch() {
      Batch batch = known.takeUntold(null);
      offered += batch.deltas().size();
      return batch;
    }

    /** Who has nothing left takes some of a batch at once. */
    private void add(Batch batch, int most) {
      int taken = backlog.isEmpty() ? Math.min(most, backlog.size(batch)) : 0;
      for (int index = 0; index < taken; index++) {
        tell(backlog.value(batch, index));
      }
      backlog.add(batch, taken);
    }

    private void take(int most) {
      for (int count = 0; count < most; count++) {
        IdentifierEvent event = backlog.take();
        if (event == null) {
          return;
        }
        tell(event);
      }
    }

    private void tell(IdentifierEvent event) {
      told++;
      boolean changesView = event.isDeleted() ? view.remove(event.id()) : view.add(event.id());
      if (event.isCreated() || event.isDeleted()) {
        assertThat(changesView).as("%s", event).isTrue();
      }
    }

    /** A hub offers what it found before anybody catches up. */
    private void catchUp() {
      backlog.handOver(batch());
      if (backlog.wantsToCatchUp()) {
        backlog.resume(known::changedSince);
      }
    }

    private void settle() {
      backlog.handOver(batch());
      take(Integer.MAX_VALUE);
      catchUp();
      take(Integer.MAX_VALUE);
      assertThat(backlog.wantsToCatchUp()).isFalse();
    }

    private Set<String> there() {
      return new HashSet<>(known.where(id -> true));
    }
  }
}
