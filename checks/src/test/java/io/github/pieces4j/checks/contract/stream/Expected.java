package io.github.pieces4j.checks.contract.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.stream.ChangeKind;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.IdentifierSource;
import io.github.pieces4j.stream.Origin;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;

/** Names the events that cases expect. */
final class Expected {
  private Expected() {}

  static IdentifierEvent snapshot(String id) {
    return new IdentifierEvent(id, ChangeKind.UPDATED, Origin.SNAPSHOT);
  }

  static IdentifierEvent createdLive(String id) {
    return new IdentifierEvent(id, ChangeKind.CREATED, Origin.LIVE);
  }

  static IdentifierEvent createdReconciled(String id) {
    return new IdentifierEvent(id, ChangeKind.CREATED, Origin.RECONCILED);
  }

  static IdentifierEvent live(String id) {
    return new IdentifierEvent(id, ChangeKind.UPDATED, Origin.LIVE);
  }

  static IdentifierEvent deletedLive(String id) {
    return new IdentifierEvent(id, ChangeKind.DELETED, Origin.LIVE);
  }

  static IdentifierEvent reconciled(String id) {
    return new IdentifierEvent(id, ChangeKind.UPDATED, Origin.RECONCILED);
  }

  static IdentifierEvent deletedReconciled(String id) {
    return new IdentifierEvent(id, ChangeKind.DELETED, Origin.RECONCILED);
  }

  /** Waits until subscribers of the conversations know all that the server has. */
  static ConnectionEvent live(Seen<ConnectionEvent> states) {
    return states.await(it -> it.state() == ConnectionState.LIVE);
  }

  static Seen<ConnectionEvent> states(StreamsUnderTest client) {
    return new Seen<>(client.stream(IdentifierSource.CONVERSATIONS).connectionEvents());
  }

  static Seen<IdentifierEvent> events(StreamsUnderTest client) {
    return new Seen<>(client.stream(IdentifierSource.CONVERSATIONS).events(Demand.ALL));
  }

  /** Lets the server tell a change of a new conversation, before which nothing else must come. */
  static void assertNothingElse(ScriptedSocketServer server, Seen<IdentifierEvent> events) {
    assertThat(server.send(Frames.conversations(Answers.LATE, "sentinel"))).isEqualTo(1);
    assertThat(events.next()).returns("sentinel", IdentifierEvent::id);
  }
}
