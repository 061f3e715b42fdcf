package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.IdentifierSockets;
import io.github.pieces4j.server.config.OpeningFrame;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SocketBeginningsTest {
  private static final String CONVERSATIONS = "/conversations/stream/identifiers";
  private static final String MESSAGES = "/messages/stream/identifiers";

  /** Repeated, because a change right after the opening could be missed by chance only. */
  @RepeatedTest(50)
  void withoutAFirstFrameTheFirstChangeIsNotMissed() throws Exception {
    try (EmbeddedPiecesOs server = start(usual().withFirstFrame(OpeningFrame.NONE))) {
      Caller caller = new Caller(server);
      String owner = caller.createConversation("Before").id();
      try (Frames messages = new Frames(caller, MESSAGES)) {
        String message = caller.createMessage(owner, "First change").id();
        assertThat(messages.next()).contains(message);
      }
      try (Frames conversations = new Frames(caller, CONVERSATIONS)) {
        String created = caller.createConversation("First change").id();
        assertThat(conversations.next()).contains(created).doesNotContain(owner);
      }
    }
  }

  @Test
  void eachSocketMayBeginInItsOwnWay() throws Exception {
    assertBeginnings(usual().withMessages(OpeningFrame.NONE), true, false);
    assertBeginnings(usual().withConversations(OpeningFrame.NONE), false, true);
  }

  private static void assertBeginnings(
      IdentifierSockets sockets, boolean conversationsListed, boolean messagesListed)
      throws InterruptedException {
    try (EmbeddedPiecesOs server = start(sockets)) {
      Caller caller = new Caller(server);
      String owner = caller.createConversation("Owner").id();
      String before = caller.createMessage(owner, "Before").id();
      try (Frames conversations = new Frames(caller, CONVERSATIONS);
          Frames messages = new Frames(caller, MESSAGES)) {
        caller.createMessage(caller.createConversation("Other").id(), "Change");
        assertThat(conversations.next().contains(owner)).isEqualTo(conversationsListed);
        assertThat(messages.next().contains(before)).isEqualTo(messagesListed);
      }
    }
  }

  @Test
  void leanFramesSayIdentifiersAndDeletionsOnly() throws Exception {
    try (EmbeddedPiecesOs server = start(usual().withLean(true))) {
      Caller caller = new Caller(server);
      String id = caller.createConversation("Lean").id();
      String item = "{\"iterable\":[{\"conversation\":{\"id\":\"" + id + "\"}";
      try (Frames frames = new Frames(caller, CONVERSATIONS)) {
        assertThat(frames.next()).isEqualTo(item + "}]}");
        caller.post("/conversations/" + id + "/delete");
        assertThat(frames.next()).isEqualTo(item + ",\"deleted\":true}]}");
      }
    }
  }

  private static IdentifierSockets usual() {
    return IdentifierSockets.defaults();
  }

  private static EmbeddedPiecesOs start(IdentifierSockets sockets) {
    return EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withIdentifierSockets(sockets));
  }
}
