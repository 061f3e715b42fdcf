package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fills backlogs to their limits and beyond. */
class BacklogTest {
  private final LiveCounters counters = new LiveCounters();
  private final KnownObjects known = new KnownObjects();

  private Backlog<IdentifierEvent> events(int limit) {
    return new Backlog<>(new Projection.OneByOne<>(Delta::event), counters, limit, null);
  }

  private Backlog<StreamedIdentifiers> frames(int limit) {
    return new Backlog<>(
        new Projection.Frames(IdentifierSource.CONVERSATIONS), counters, limit, null);
  }

  private Batch changed(String... ids) {
    for (String id : ids) {
      known.put(id, IdentifierList.UNKNOWN, Origin.LIVE, null, 0, true);
    }
    return known.takeUntold(null);
  }

  private Batch frame(String... ids) {
    var items = Stream.of(ids).map(id -> SimulatedServer.item(id, null, false)).toList();
    return new Batch(changed(ids).deltas(), SimulatedServer.frame(items), 0, false);
  }

  private Batch deleted(String id) {
    known.remove(id, Origin.LIVE, null);
    return known.takeUntold(null);
  }

  private static List<String> takeAll(Backlog<IdentifierEvent> backlog) {
    List<String> taken = new ArrayList<>();
    for (var event = backlog.take(); event != null; event = backlog.take()) {
      taken.add(event.id() + " " + event.kind());
    }
    return taken;
  }

  private static List<Integer> sizes(Backlog<StreamedIdentifiers> backlog) {
    List<Integer> sizes = new ArrayList<>();
    for (var frame = backlog.take(); frame != null; frame = backlog.take()) {
      sizes.add(frame.iterable().size());
    }
    return sizes;
  }

  private long conflated() {
    return counters.now().conflatedEvents();
  }

  @Test
  void asMuchAsTheLimitIsKept() {
    Backlog<IdentifierEvent> backlog = events(3);
    assertThat(backlog.isEmpty()).isTrue();
    backlog.handOver(changed("a"));
    assertThat(backlog.isEmpty()).isFalse();
    backlog.handOver(changed("b", "c"));
    assertThat(takeAll(backlog)).containsExactly("a CREATED", "b CREATED", "c CREATED");
    assertThat(backlog.wantsToCatchUp()).isFalse();
    assertThat(backlog.isEmpty()).isTrue();
  }

  @Test
  void whatIsMoreThanTheLimitIsAskedForOnceWhenTheRestIsTaken() {
    Backlog<IdentifierEvent> backlog = events(3);
    backlog.handOver(changed("a", "b"));
    backlog.handOver(changed("c", "d"));
    backlog.handOver(changed("e"));
    assertThat(backlog.wantsToCatchUp()).as("while something is left").isFalse();
    assertThat(takeAll(backlog)).containsExactly("a CREATED", "b CREATED");
    assertThat(backlog.isEmpty()).as("something is missed").isFalse();
    assertThat(backlog.wantsToCatchUp()).isTrue();
    assertThat(backlog.wantsToCatchUp()).as("once").isFalse();
    backlog.resume(known::changedSince);
    assertThat(backlog.wantsToCatchUp()).isFalse();
    assertThat(takeAll(backlog)).containsExactly("c CREATED", "d CREATED", "e CREATED");
    assertThat(backlog.isEmpty()).isTrue();
    assertThat(conflated()).isZero();
  }

  @Test
  void whoeverCaughtUpHasRoomForAsMuchAsBefore() {
    Backlog<IdentifierEvent> backlog = events(2);
    for (int round = 0; round < 3; round++) {
      backlog.handOver(changed("a" + round, "b" + round, "c" + round));
      assertThat(backlog.wantsToCatchUp()).isTrue();
      backlog.resume(known::changedSince);
      assertThat(takeAll(backlog)).hasSize(3);
      backlog.handOver(changed("d" + round, "e" + round));
      assertThat(takeAll(backlog)).as("round %d", round).hasSize(2);
      assertThat(backlog.wantsToCatchUp()).isFalse();
    }
  }

  @Test
  void whatWasCaughtUpWithCountsUntilItIsTaken() {
    Backlog<IdentifierEvent> backlog = events(2);
    backlog.handOver(changed("a", "b", "c"));
    assertThat(backlog.wantsToCatchUp()).isTrue();
    backlog.resume(known::changedSince);
    backlog.handOver(changed("d"));
    assertThat(takeAll(backlog)).containsExactly("a CREATED", "b CREATED", "c CREATED");
    assertThat(backlog.wantsToCatchUp()).isTrue();
  }

  @Test
  void whoAsksForNothingIsGivenNothingToCatchUpWith() {
    Backlog<IdentifierEvent> backlog = events(2);
    backlog.resume(
        changedSince -> {
          throw new AssertionError("nothing was missed");
        });
    assertThat(backlog.isEmpty()).isTrue();
    assertThat(backlog.take()).isNull();
  }

  @Test
  void conflatedChangesMakeRoom() {
    Backlog<IdentifierEvent> backlog = events(3);
    for (int change = 0; change < 10; change++) {
      backlog.add(changed("a"), 0);
    }
    assertThat(conflated()).isEqualTo(9);
    backlog.add(changed("b", "c"), 0);
    assertThat(takeAll(backlog)).containsExactly("a CREATED", "b CREATED", "c CREATED");
    assertThat(backlog.wantsToCatchUp()).isFalse();
  }

  @Test
  void whatIsHandedOverIsConflatedWhenItIsTaken() {
    Backlog<IdentifierEvent> backlog = events(4);
    backlog.handOver(changed("a"));
    backlog.handOver(changed("b"));
    backlog.handOver(changed("a"));
    backlog.handOver(deleted("b"));
    assertThat(conflated()).isZero();
    assertThat(takeAll(backlog)).containsExactly("a CREATED");
    assertThat(conflated()).as("a change of one, and the other as a whole").isEqualTo(3);
    backlog.handOver(changed("c", "d", "e", "f"));
    assertThat(takeAll(backlog)).as("all room is there again").hasSize(4);
  }

  @Test
  void whatAnotherThreadHandedOverIsConflatedWithWhatIsAdded() {
    Backlog<IdentifierEvent> backlog = events(3);
    backlog.handOver(changed("a"));
    backlog.add(changed("a"), 0);
    assertThat(conflated()).isEqualTo(1);
    backlog.handOver(changed("b", "c"));
    assertThat(takeAll(backlog)).hasSize(3);
  }

  @Test
  void ofABatchThatWasTakenInPartTheRestIsKept() {
    Backlog<IdentifierEvent> backlog = events(1);
    Batch batch = changed("a", "b", "c");
    assertThat(backlog.size(batch)).isEqualTo(3);
    assertThat(backlog.value(batch, 1).id()).isEqualTo("b");
    backlog.add(batch, 2);
    assertThat(takeAll(backlog)).containsExactly("c CREATED");
    backlog.add(changed("d"), 0);
    assertThat(takeAll(backlog)).as("there is room for one again").containsExactly("d CREATED");
  }

  @Test
  void whatIsDeletedWhileSomebodyIsFarBehindIsToldIfItWasKnown() {
    Backlog<IdentifierEvent> backlog = events(1);
    backlog.handOver(changed("a"));
    assertThat(takeAll(backlog)).hasSize(1);
    backlog.handOver(changed("b", "c"));
    backlog.handOver(deleted("a"));
    backlog.handOver(deleted("b"));
    assertThat(backlog.wantsToCatchUp()).isTrue();
    backlog.resume(known::changedSince);
    assertThat(takeAll(backlog)).containsExactly("c CREATED", "a DELETED");
    assertThat(conflated()).isEqualTo(2);
  }

  @Test
  void framesAreGivenAsTheyCameWhileNoneJoinsThem() {
    Backlog<StreamedIdentifiers> backlog = frames(9);
    Batch batch = frame("a", "b");
    backlog.handOver(batch);
    assertThat(backlog.take()).isSameAs(batch.frame());
    backlog.handOver(frame("a"));
    backlog.handOver(frame("c", "d"));
    backlog.handOver(frame("a"));
    assertThat(sizes(backlog)).as("one made of all").containsExactly(3);
    assertThat(conflated()).isEqualTo(1);
  }

  @Test
  void framesThatTellNothingAreGivenToWhoIsNotBehind() {
    Backlog<StreamedIdentifiers> backlog = frames(9);
    backlog.handOver(frame());
    backlog.handOver(frame());
    assertThat(sizes(backlog)).containsExactly(0);
    backlog.handOver(frame("a"));
    backlog.handOver(frame());
    assertThat(sizes(backlog)).containsExactly(1);
  }

  @Test
  void framesTakenGiveTheirRoomBack() {
    Backlog<StreamedIdentifiers> backlog = frames(2);
    for (int round = 0; round < 3; round++) {
      backlog.handOver(frame("a" + round, "b" + round));
      assertThat(sizes(backlog)).containsExactly(2);
      backlog.handOver(frame("c" + round));
      backlog.handOver(frame("d" + round));
      assertThat(sizes(backlog)).containsExactly(2);
      assertThat(backlog.wantsToCatchUp()).as("round %d", round).isFalse();
    }
  }

  @Test
  void framesAddedToWhoIsBehindAreMadeOneWhole() {
    Backlog<StreamedIdentifiers> backlog = frames(3);
    for (int change = 0; change < 5; change++) {
      backlog.add(frame("a"), 0);
    }
    assertThat(conflated()).isEqualTo(4);
    assertThat(sizes(backlog)).containsExactly(1);
    assertThat(backlog.wantsToCatchUp()).isFalse();
  }

  @Test
  void whatNobodyWantsTakesNoRoom() {
    Backlog<Delta> backlog = Backlog.deltas(counters, event -> event.id().startsWith("a"));
    Batch wanted = backlog.wanted(changed("a", "b", "a2"));
    backlog.add(wanted, 0);
    assertThat(wanted.deltas()).hasSize(2);
    assertThat(backlog.take()).isSameAs(wanted.deltas().get(0));
    assertThat(backlog.take()).isSameAs(wanted.deltas().get(1));
    assertThat(backlog.take()).isNull();
  }

  @Test
  void onlyWhatIsWantedIsCaughtUpWith() {
    Backlog<IdentifierEvent> backlog =
        new Backlog<>(
            new Projection.OneByOne<>(Delta::event),
            counters,
            1,
            event -> event.id().startsWith("a"));
    backlog.handOver(backlog.wanted(changed("a", "a2", "b")));
    assertThat(backlog.wantsToCatchUp()).isTrue();
    backlog.resume(known::changedSince);
    assertThat(takeAll(backlog)).containsExactly("a CREATED", "a2 CREATED");
  }

  @Test
  void aBacklogThatIsClearedHasNothing() {
    Backlog<IdentifierEvent> backlog = events(9);
    backlog.add(changed("a"), 0);
    backlog.handOver(changed("b"));
    backlog.clear();
    assertThat(backlog.take()).isNull();
    assertThat(backlog.isEmpty()).isTrue();
  }

  @Test
  void usersHaveRoomForFourThousandEvents() {
    Backlog<IdentifierEvent> backlog = Backlog.events(counters);
    for (int change = 0; change < 4_096; change++) {
      backlog.handOver(changed("a" + change));
    }
    assertThat(takeAll(backlog)).hasSize(4_096);
    assertThat(backlog.wantsToCatchUp()).isFalse();
    Backlog<StreamedIdentifiers> frames = Backlog.batches(counters, IdentifierSource.CONVERSATIONS);
    frames.handOver(frame("x"));
    assertThat(sizes(frames)).containsExactly(1);
  }
}
