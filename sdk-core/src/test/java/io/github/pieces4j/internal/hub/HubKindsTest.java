package io.github.pieces4j.internal.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.config.Reconciliation;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tells what is created from what is changed, for each subscriber by what it was told. */
class HubKindsTest extends HubScene {
  private SimulatedReader slow(int limit) {
    SimulatedReader joining = new SimulatedReader(hub, Map.of(), limit, Wanted.ALL);
    hub.subscribe(joining);
    return joining;
  }

  @Test
  void whatIsNewIsCreatedAndThenUpdated() {
    open();
    becomeLive("a");
    frame("b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b CREATED LIVE");
    frame("b");
    frame("a");
    assertThat(told(reader)).endsWith("b UPDATED LIVE", "a UPDATED LIVE");
  }

  @Test
  void whatWasCreatedWhileAwayIsCreated() {
    open();
    becomeLive("a");
    transport.socket().end();
    transport.advance(latest().nextDelay());
    becomeLive("a", "b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b CREATED RECONCILED");
  }

  @Test
  void whateverASubscriberBeginsWithIsNotCreated() {
    open();
    becomeLive("a");
    frame("b");
    assertThat(told(join())).containsExactly("a UPDATED SNAPSHOT", "b UPDATED SNAPSHOT");
  }

  @Test
  void aSlowSubscriberIsToldOfWhatIsNewOnceAsCreated() {
    open();
    becomeLive("a");
    told(reader);
    frame("b");
    frame("b");
    assertThat(told(reader)).hasSize(2).endsWith("b CREATED LIVE");
  }

  @Test
  void whatCameAndWentIsNotToldToASlowSubscriber() {
    open();
    becomeLive("a");
    told(reader);
    frame("b");
    deleted("b");
    assertThat(told(reader)).hasSize(1);
  }

  @Test
  void whatWentAndCameBackIsUpdatedForASlowSubscriberAndCreatedForAnother() {
    open();
    becomeLive("a");
    told(reader);
    SimulatedReader quick = join();
    told(quick);
    deleted("a");
    told(quick);
    frame("a");
    assertThat(told(reader)).hasSize(2).endsWith("a UPDATED LIVE");
    assertThat(told(quick)).endsWith("a DELETED LIVE", "a CREATED LIVE");
  }

  @Test
  void whoeverIsFarBehindHearsOfWhatIsNewToo() {
    open();
    becomeLive("a", "b");
    SimulatedReader behind = slow(2);
    told(behind);
    frame("c");
    frame("d");
    frame("e");
    frame("a");
    frame("c");
    deleted("b");
    frame("b");
    assertThat(told(behind))
        .contains("c CREATED LIVE", "d CREATED LIVE", "e CREATED LIVE", "a UPDATED LIVE")
        .contains("b UPDATED LIVE");
  }

  @Test
  void aChangeThatComesBeforeTheFirstListIsNotTakenForACreation() {
    open();
    transport.socket().accept();
    frame("a");
    frame("b");
    listed("a", "b");
    assertThat(told(reader)).contains("b UPDATED LIVE");
  }

  @Test
  void withoutListsNothingIsTakenForACreation() {
    open(it -> it.withReconciliation(Reconciliation.OFF));
    transport.socket().accept();
    frame("a");
    frame("b");
    assertThat(told(reader)).containsExactly("a UPDATED SNAPSHOT", "b UPDATED LIVE");
  }
}
