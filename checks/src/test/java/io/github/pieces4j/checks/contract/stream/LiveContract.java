package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Expected.createdLive;
import static io.github.pieces4j.checks.contract.stream.Expected.deletedLive;
import static io.github.pieces4j.checks.contract.stream.Expected.events;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.snapshot;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.stream.IdentifierSource.CONVERSATIONS;
import static io.github.pieces4j.stream.IdentifierSource.MESSAGES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.StreamedIdentifier;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import org.junit.jupiter.api.Test;

/** Tells what the streams show of a server that works. */
interface LiveContract extends StreamCases {
  @Test
  default void creationsUpdatesAndDeletionsArriveLive() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var events = events(client)) {
      live(states);
      Conversation created = create(client, "New");
      assertThat(events.next()).isEqualTo(createdLive(created.id()));
      client.execute(ConversationsRequests.update(created.withName("Changed")));
      assertThat(events.next()).isEqualTo(live(created.id()));
      client.execute(ConversationRequests.delete(created.id()));
      assertThat(events.next()).isEqualTo(deletedLive(created.id()));
    }
  }

  @Test
  default void whatWasThereBeforeArrivesFirst() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url())) {
      String first = create(client, "First").id();
      String second = create(client, "Second").id();
      try (var states = states(client);
          var events = events(client)) {
        assertThat(events.next()).isEqualTo(snapshot(first));
        assertThat(events.next()).isEqualTo(snapshot(second));
        live(states);
        String third = create(client, "Third").id();
        assertThat(events.next()).isEqualTo(createdLive(third));
      }
    }
  }

  @Test
  default void aLateSubscriberBeginsWithWhatIsThereNow() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var early = events(client)) {
      live(states);
      String kept = create(client, "Kept").id();
      String deleted = create(client, "Deleted").id();
      client.execute(ConversationRequests.delete(deleted));
      early.await(deletedLive(deleted)::equals);
      try (var late = events(client)) {
        assertThat(late.next()).isEqualTo(snapshot(kept));
        String created = create(client, "Created").id();
        assertThat(late.next()).isEqualTo(createdLive(created));
        assertThat(early.next()).isEqualTo(createdLive(created));
      }
    }
  }

  @Test
  default void batchesBringTheServersFrames() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = states(client);
        var batches = new Seen<>(client.stream(CONVERSATIONS).batches(Demand.ALL))) {
      live(states);
      String id = create(client, "New").id();
      StreamedIdentifier item =
          batches.await(batch -> !batch.iterable().isEmpty()).iterable().get(0);
      assertThat(CONVERSATIONS.identifier(item)).isEqualTo(id);
      assertThat(item.updated()).as("the time of the change").isNotNull();
      try (var late = new Seen<>(client.stream(CONVERSATIONS).batches(Demand.ALL))) {
        assertThat(late.next().iterable()).map(CONVERSATIONS::identifier).containsExactly(id);
      }
    }
  }

  @Test
  default void messagesHaveAStreamOfTheirOwn() {
    try (var server = EmbeddedPiecesOs.start();
        var client = client(server.url());
        var states = new Seen<>(client.stream(MESSAGES).connectionEvents());
        var events = new Seen<>(client.stream(MESSAGES).events(Demand.ALL));
        var changes = new Seen<>(client.stream(MESSAGES).watch(Demand.ALL))) {
      live(states);
      String conversation = create(client, "New").id();
      String message =
          client
              .execute(
                  MessagesRequests.create(Seeds.message(conversation, MessageRole.USER, "Hello")))
              .id();
      assertThat(events.next()).isEqualTo(createdLive(message));
      assertThat(changes.next().value()).isNotNull().returns(message, it -> it.id());
      client.execute(ConversationRequests.delete(conversation));
      assertThat(events.await(it -> it.isDeleted())).isEqualTo(deletedLive(message));
      assertThat(changes.await(it -> it.isDeleted()).id()).isEqualTo(message);
    }
  }

  private static Conversation create(StreamsUnderTest client, String name) {
    return client.execute(ConversationsRequests.create(Seeds.conversation(name)));
  }
}
