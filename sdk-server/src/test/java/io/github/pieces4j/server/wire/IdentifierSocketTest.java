package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentifierSocketTest {
  private static final String CONVERSATIONS = "/conversations/stream/identifiers";
  private static final String MESSAGES = "/messages/stream/identifiers";

  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theFirstFrameIsTheFullListAndEachChangeAFrameOfItsOwn() throws Exception {
    Conversation conversation = caller.createConversation("Streamed");
    String id = conversation.id();
    try (Frames frames = new Frames(caller, CONVERSATIONS)) {
      assertThat(frames.next())
          .startsWith("{\"iterable\":[{\"conversation\":{\"id\":\"" + id + "\"},\"updated\":{");

      caller.post("/conversation/" + id + "/rename");
      assertThat(frames.next())
          .startsWith("{\"iterable\":[{\"conversation\":{\"id\":\"" + id + "\"},\"updated\":{");
      caller.post("/conversations/" + id + "/delete");
      assertThat(frames.next())
          .startsWith("{\"iterable\":[{\"conversation\":{\"id\":\"" + id + "\"},\"deleted\":true,");
    }
  }

  @Test
  void anEmptyServersFirstFrameIsAnEmptyList() throws Exception {
    try (Frames frames = new Frames(caller, MESSAGES)) {
      assertThat(frames.next()).isEqualTo("{\"iterable\":[]}");
    }
  }

  @Test
  void aMessageShowsInBothStreamsFromItsCreationToItsEnd() throws Exception {
    String id = caller.createConversation("Owner").id();
    try (Frames conversations = new Frames(caller, CONVERSATIONS);
        Frames messages = new Frames(caller, MESSAGES)) {
      conversations.next();
      messages.next();

      String message = caller.createMessage(id, "Hello").id();
      assertThat(messages.next()).contains("{\"conversationMessage\":{\"id\":\"" + message + "\"}");
      assertThat(conversations.next()).contains(id);

      caller.post("/conversations/" + id + "/delete");
      assertThat(messages.next()).contains(message, "\"deleted\":true");
      assertThat(conversations.next()).contains(id, "\"deleted\":true");
    }
  }

  @Test
  void aRefusedChangeShowsNowhere() throws Exception {
    try (Frames frames = new Frames(caller, CONVERSATIONS)) {
      frames.next();
      caller.post("/conversation/lost/rename");
      caller.post("/conversations/create", "{}");
      String id = caller.createConversation("The first change").id();
      assertThat(frames.next()).contains(id);
    }
  }

  @Test
  void aListBeyondOneNetworkBufferArrivesWhole() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      caller.createConversation("Number " + i);
    }
    try (Frames frames = new Frames(caller, CONVERSATIONS)) {
      assertThat(frames.nextDecoded().iterable())
          .extracting(it -> it.conversation().id())
          .containsExactlyInAnyOrderElementsOf(
              caller.conversations().stream().map(Conversation::id).toList());
    }
  }
}
