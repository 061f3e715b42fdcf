package io.github.pieces4j.examples.webflux;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.testkit.ScriptedAnswer;
import io.github.pieces4j.testkit.fault.BrokenConversations;
import io.github.pieces4j.testkit.fault.Frames;
import io.github.pieces4j.testkit.fault.ScriptedSocketServer;
import io.github.pieces4j.testkit.fault.SocketScript;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Follows what the server of the page tells browsers, while Pieces OS fails in several ways. */
class LiveTest {
  private static final String LIST = "/conversations";
  private static final String SOCKET = "/conversations/stream/identifiers";
  private static final ScriptedAnswer NOTHING = ScriptedAnswer.json("{\"iterable\":[]}");
  private static final ScriptedAnswer BROKEN = ScriptedAnswer.text(500, "The database is locked.");
  private static final ScriptedAnswer MISSING = ScriptedAnswer.text(404, "Route not found");

  @AutoClose
  private final ScriptedSocketServer piecesOs =
      ScriptedSocketServer.following(SocketScript.opening());

  @AutoClose private Example example;

  private LiveEvents follow() {
    example = Example.start(piecesOs.url());
    return LiveEvents.of(example);
  }

  private static ScriptedAnswer listOf(String name) {
    String list =
        """
        {"iterable":[{"id":"one","type":"COPILOT","name":"%s","messages":{"iterable":[]},
        "created":{"value":"2026-01-02T03:04:05Z"},"updated":{"value":"2026-01-02T03:04:05Z"}}]}
        """;
    return ScriptedAnswer.json(list.formatted(name));
  }

  @Test
  void whatIsCreatedBetweenTheListAndTheConnectionIsShown() {
    piecesOs.answer(LIST, NOTHING).script(SOCKET, SocketScript.openingAfter("the list"));
    try (LiveEvents events = follow()) {
      assertThat(events.next("list").data()).isEqualTo("[]");
      piecesOs.answer(LIST, listOf("Just in time"));
      piecesOs.release("the list");
      assertThat(events.next("list").data()).contains("Just in time");
    }
  }

  @Test
  void ofAThousandConversationsAllButTheBrokenAreListedAndThoseAreNamed() {
    piecesOs.answer(LIST, ScriptedAnswer.json(BrokenConversations.list(970)));
    try (LiveEvents events = follow()) {
      assertThat(events.next("list").data().split("\"id\":\"whole-")).hasSize(1 + 970);
      assertThat(events.next("unreadable").data().split("\"element ")).hasSize(1 + 30);
    }
  }

  @Test
  void aListThatFailsIsSaidToAndReadAgain() {
    piecesOs.answer(LIST, BROKEN);
    try (LiveEvents events = follow()) {
      assertThat(events.next("problem").data()).contains("500").contains("The database is locked.");
      assertThat(events.next("problem").data()).contains("The database is locked.");
      piecesOs.answer(LIST, listOf("Healed"));
      assertThat(events.next("list").data()).contains("Healed");
    }
  }

  @Test
  void aServerWithoutTheStreamStillHasItsListShown() {
    piecesOs
        .answer(LIST, listOf("Not live"))
        .script(SOCKET, SocketScript.refusing(MISSING))
        .script("/messages/stream/identifiers", SocketScript.refusing(MISSING));
    try (LiveEvents events = follow()) {
      assertThat(events.next("list").data()).contains("Not live");
    }
    try (LiveEvents events = LiveEvents.of(example)) {
      assertThat(events.first("connection", "UNSUPPORTED").data()).contains("\"problem\":null");
    }
  }

  @Test
  void aConnectionThatIsRefusedIsSaidTo() {
    piecesOs.answer(LIST, NOTHING).script(SOCKET, SocketScript.refusing(BROKEN));
    try (LiveEvents events = follow()) {
      assertThat(events.first("connection", "500").data()).contains("\"DISCONNECTED\"");
    }
  }

  @Test
  void aChangedMessageIsToldOfEvenIfItsConversationIsNot() {
    SocketScript messages =
        SocketScript.opening()
            .text(Frames.messages("before"))
            .await("live")
            .text(Frames.messages("said"));
    piecesOs.answer(LIST, NOTHING).script("/messages/stream/identifiers", messages);
    try (LiveEvents events = follow()) {
      events.first("connection", "LIVE");
      piecesOs.release("live");
      assertThat(events.next("message-changed").data()).isEqualTo("said");
    }
  }
}
