package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.checks.contract.stream.Watched.server;
import static io.github.pieces4j.checks.contract.stream.Watched.watch;
import static io.github.pieces4j.stream.ChangeKind.CREATED;
import static io.github.pieces4j.stream.ChangeKind.UPDATED;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.stream.Origin;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.Frames;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells that a watch brings the objects themselves, or says why it does not. */
interface WatchContract extends StreamCases {
  @Test
  default void theObjectComesAsItIsAfterTheChange() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      live(states);
      Conversation created =
          client.execute(ConversationsRequests.create(Seeds.conversation("New")));
      assertThat(changes.next()).isEqualTo(read(created, CREATED, Origin.LIVE));
      Conversation renamed =
          client.execute(ConversationsRequests.update(created.withName("Renamed")));
      assertThat(changes.next()).isEqualTo(read(renamed, UPDATED, Origin.LIVE));
      try (var late = watch(client)) {
        assertThat(late.next()).isEqualTo(read(renamed, UPDATED, Origin.SNAPSHOT));
      }
    }
  }

  private static ObjectChange<Conversation> read(
      Conversation value, ChangeKind kind, Origin origin) {
    return new ObjectChange<>(value.id(), kind, origin, value, null);
  }

  @Test
  default void aNewObjectThatChangesBeforeItIsTakenComesAsCreated() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var slow = client.stream(CONVERSATIONS).events(Demand.EACH);
        var changes = new Seen<>(client.stream(CONVERSATIONS).watch(Demand.EACH));
        // Whoever subscribed before has been offered what these events tell.
        var events = Expected.events(client)) {
      live(states);
      Conversation created =
          client.execute(ConversationsRequests.create(Seeds.conversation("New")));
      Conversation gone = client.execute(ConversationsRequests.create(Seeds.conversation("Gone")));
      client.execute(ConversationsRequests.update(created.withName("Renamed")));
      client.execute(ConversationRequests.delete(gone.id()));
      events.await(it -> it.isDeleted());
      assertThat(slow.poll(PATIENCE)).contains(Expected.createdLive(created.id()));
      assertThat(slow.poll(Duration.ofMillis(100))).as("of what came and went").isEmpty();
      assertThat(changes.next()).returns(true, ObjectChange::isCreated);
    }
  }

  @Test
  default void aDeletedObjectIsNotRead() {
    try (var server = server(conversation("a", "First"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client)) {
      changes.next();
      live(states);
      int before = server.requests().size();
      server.send(Frames.deletedConversations(LATE, "a"));
      ObjectChange<Conversation> deleted = changes.next();
      assertThat(deleted.isDeleted()).isTrue();
      assertThat(deleted.id()).isEqualTo("a");
      assertThat(deleted.value()).isNull();
      assertThat(server.requests()).hasSize(before);
    }
  }

  @Test
  default void manyChangesOfAnObjectAreReadFewTimes() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var changes = new Seen<>(client.stream(CONVERSATIONS).watch(Demand.EACH));
        var events = Expected.events(client)) {
      live(states);
      Conversation latest = client.execute(ConversationsRequests.create(Seeds.conversation("New")));
      events.next();
      for (int change = 0; change < 50; change++) {
        latest = client.execute(ConversationsRequests.update(latest.withName("Name " + change)));
        events.next();
      }
      List<Conversation> read = new ArrayList<>();
      do {
        read.add(changes.next().value());
      } while (!read.contains(latest));
      assertThat(read).hasSizeLessThan(5);
      assertThat(client.stream(CONVERSATIONS).counters().conflatedEvents()).isGreaterThan(40);
    }
  }

  @Test
  default void aPollTakesNoLongerThanItMayWhileAnObjectIsRead() {
    try (var server = server(ScriptedAnswer.silence());
        var client = client(server.url());
        var changes = client.stream(CONVERSATIONS).watch(Demand.EACH)) {
      assertThat(changes.poll(Duration.ofMillis(1))).isEmpty();
      server.await(counts -> counts.requests() == 2, PATIENCE);
      long begin = System.nanoTime();
      assertThat(changes.poll(Duration.ofMillis(100))).isEmpty();
      assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
      assertThat(server.counts().requests()).as("the reading goes on").isEqualTo(2);
    }
  }

  @Test
  default void closingTheClientDoesNotWaitForWhatIsBeingRead() {
    try (var server = server(ScriptedAnswer.silence())) {
      var client = client(server.url());
      var states = states(client);
      var changes = watch(client);
      live(states);
      server.await(counts -> counts.requests() == 2, PATIENCE);
      client.close();
      changes.assertCompletes();
      ClientThreads.assertGone();
    }
  }
}
