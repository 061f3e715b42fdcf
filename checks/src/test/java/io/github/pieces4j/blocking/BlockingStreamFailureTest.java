package io.github.pieces4j.blocking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pieces4j.error.PiecesUnauthorizedException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.stream.ConnectionEvent;
import io.github.pieces4j.stream.ConnectionState;
import io.github.pieces4j.stream.EventStream;
import io.github.pieces4j.stream.IdentifierEvent;
import io.github.pieces4j.stream.ObjectChange;
import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tells that whoever reads a stream late still learns that it failed. */
@Timeout(60)
class BlockingStreamFailureTest {
  private static final SocketScript REFUSING = SocketScript.refusing(401, Map.of());

  @Test
  void aStreamThatFailedBeforeItWasIteratedFailsThen() {
    try (ScriptedSocketServer server = ScriptedSocketServer.following(REFUSING);
        PiecesClient client = PiecesClient.create(server.url().toString());
        EventStream<ConnectionEvent> states = client.conversations().connectionEvents();
        EventStream<IdentifierEvent> events = client.conversations().identifierEvents()) {
      awaitClosed(states);
      awaitEnd(events);
      assertThatExceptionOfType(PiecesUnauthorizedException.class)
          .isThrownBy(() -> events.forEach(event -> {}));
    }
  }

  @Test
  void aWatchThatFailedWhileItReadAnObjectFailsAtTheNextPoll() {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(SocketScript.opening().await("drop").drop(), REFUSING)
                .answer("/conversations", ScriptedAnswer.json("{\"iterable\":[{\"id\":\"a\"}]}"))
                .answer("/conversation/a", ScriptedAnswer.raw(""));
        PiecesClient client = PiecesClient.create(server.url().toString());
        EventStream<ConnectionEvent> states = client.conversations().connectionEvents();
        EventStream<ObjectChange<Conversation>> changes = client.conversations().watch()) {
      while (server.requests().size() < 2) {
        assertThat(changes.poll(Duration.ofMillis(50))).isEmpty();
      }
      server.release("drop");
      awaitClosed(states);
      awaitEnd(changes);
      assertThatExceptionOfType(PiecesUnauthorizedException.class)
          .isThrownBy(() -> changes.poll(Duration.ofSeconds(10)));
    }
  }

  @Test
  void closingAWatchWakesWhoeverPollsItWhileAnObjectIsRead() throws Exception {
    try (ScriptedSocketServer server =
            ScriptedSocketServer.following(SocketScript.opening())
                .answer("/conversations", ScriptedAnswer.json("{\"iterable\":[{\"id\":\"a\"}]}"))
                .answer("/conversation/a", ScriptedAnswer.silence());
        PiecesClient client = PiecesClient.create(server.url().toString())) {
      EventStream<ObjectChange<Conversation>> changes = client.conversations().watch();
      FutureTask<Optional<ObjectChange<Conversation>>> poll =
          new FutureTask<>(() -> changes.poll(Duration.ofMinutes(10)));
      new Thread(poll, "polling").start();
      server.await(counts -> counts.requests() == 2, Duration.ofSeconds(20));
      changes.close();
      assertThat(poll.get(10, TimeUnit.SECONDS)).isEmpty();
    }
  }

  /** The end follows the last state at once. */
  private static void awaitEnd(EventStream<?> stream) {
    while (!stream.isClosed()) {
      Thread.onSpinWait();
    }
  }

  private static void awaitClosed(EventStream<ConnectionEvent> states) {
    for (ConnectionEvent event : states) {
      if (event.state() == ConnectionState.CLOSED) {
        return;
      }
    }
  }
}
