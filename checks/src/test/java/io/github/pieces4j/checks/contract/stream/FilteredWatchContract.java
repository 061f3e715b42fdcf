package io.github.pieces4j.checks.contract.stream;

import static io.github.pieces4j.checks.contract.stream.Answers.LATE;
import static io.github.pieces4j.checks.contract.stream.Answers.conversation;
import static io.github.pieces4j.checks.contract.stream.Expected.live;
import static io.github.pieces4j.checks.contract.stream.Expected.states;
import static io.github.pieces4j.checks.contract.stream.Watched.server;
import static io.github.pieces4j.checks.contract.stream.Watched.watch;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.error.PiecesStreamException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.fault.Frames;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Tells that a watch of what is wanted reads nothing else and loses nothing of it. */
interface FilteredWatchContract extends StreamCases {
  @Test
  default void onlyWhatIsWantedIsRead() {
    try (var server = server(conversation("a", "First"), conversation("a", "Second"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client, event -> !event.isSnapshot())) {
      live(states);
      server.send(Frames.conversations(LATE, "a"));
      assertThat(changes.next().value()).isNotNull().returns("First", Conversation::name);
      assertThat(server.requests())
          .filteredOn(request -> request.line().contains("/conversation/"))
          .hasSize(1);
    }
  }

  @Test
  default void whatIsThereAtTheBeginningIsDeletedForWhoeverDidNotWantIt() {
    try (var server = server(conversation("a", "First"));
        var client = client(server.url());
        var states = states(client);
        var changes = watch(client, event -> !event.isSnapshot())) {
      live(states);
      server.send(Frames.deletedConversations(LATE, "a"));
      assertThat(changes.next()).returns("a", ObjectChange::id).matches(ObjectChange::isDeleted);
    }
  }

  @Test
  default void aFilterThatFailsEndsItsOwnStreamOnly() {
    IllegalStateException mistake = new IllegalStateException("a mistake in the filter");
    try (var server = server(conversation("a", "First"));
        var client = client(server.url());
        var states = states(client);
        var events = Expected.events(client);
        var changes = watch(client, failing(mistake))) {
      live(states);
      assertThat(events.next().id()).isEqualTo("a");
      assertThat(changes.awaitFailure(PiecesStreamException.class))
          .hasMessageContaining("subscriber")
          .hasCause(mistake);
      server.send(Frames.conversations(LATE, "b"));
      assertThat(events.next().id()).isEqualTo("b");
    }
  }

  private static Predicate<IdentifierEvent> failing(RuntimeException mistake) {
    return event -> {
      throw mistake;
    };
  }
}
