package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import io.github.pieces4j.server.config.Generation;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class GenerationsTest {
  private static final BigInteger LONG_NUMBER = new BigInteger("123456789012345678901234567890");

  @Test
  void anOlderServersFramesSayOnlyIdentifiersAndDeletions() throws Exception {
    try (EmbeddedPiecesOs server = start(Generation.OLDER)) {
      Caller caller = new Caller(server);
      String id = caller.createConversation("Lean").id();
      String item = "{\"iterable\":[{\"conversation\":{\"id\":\"" + id + "\"}";
      try (Frames frames = new Frames(caller, "/conversations/stream/identifiers")) {
        assertThat(frames.next()).isEqualTo(item + "}]}");
        caller.post("/conversations/" + id + "/delete");
        assertThat(frames.next()).isEqualTo(item + ",\"deleted\":true}]}");
      }
    }
  }

  @Test
  void aNewerServerSendsMoreThanTheContractSays() {
    try (EmbeddedPiecesOs server = start(Generation.NEWER)) {
      Caller caller = new Caller(server);
      String id = caller.createConversation("Rich").id();
      String message = caller.createMessage(id, "Hello").id();

      assertThat(caller.get("/message/" + message).body())
          .contains("\"fragment\":{\"string\":{\"raw\":\"Hello\",\"base64\":null,")
          .contains("\"workstream_events\":null")
          .contains("\"sentiment\":\"EMULATED_NEWER_VALUE\"");
      ConversationMessage read = caller.get("/message/" + message, ConversationMessage.class);
      assertThat(read.additionalProperties()).containsEntry("emulated_newer_property", LONG_NUMBER);
      assertThat(read.created().additionalProperties()).containsKey("emulated_newer_property");
      assertThat(read.sentiment().value()).isEqualTo("EMULATED_NEWER_VALUE");
      assertThat(caller.conversation(id).messages().indices()).containsOnlyKeys(message);
    }
  }

  @Test
  void whatANewerServerAddsComesBackInAnUpdateOnce() {
    try (EmbeddedPiecesOs server = start(Generation.NEWER)) {
      Caller caller = new Caller(server);
      Conversation created = caller.createConversation("Round trip");

      Conversation updated = caller.post("/conversation/update", created, Conversation.class);

      assertThat(updated).isEqualTo(created.withUpdated(updated.updated()));
      assertThat(caller.conversation(created.id())).isEqualTo(updated);
    }
  }

  @Test
  void aNewerServerSendsAnyText() {
    try (EmbeddedPiecesOs server = start(Generation.NEWER)) {
      Caller caller = new Caller(server);
      String text = "\u00fc \ud83d\ude00 and half a pair: \ud83d";
      assertThat(caller.createConversation(text).name()).isEqualTo(text);
    }
  }

  @Test
  void aNewerServersFramesAreRichToo() throws Exception {
    try (EmbeddedPiecesOs server = start(Generation.NEWER)) {
      Caller caller = new Caller(server);
      String id = caller.createConversation("Rich").id();
      try (Frames frames = new Frames(caller, "/conversations/stream/identifiers")) {
        String frame = frames.next();
        assertThat(frame).contains("\"asset\":null").contains("\"deleted\":null").contains(id);
      }
    }
  }

  @Test
  void theVersionIsWhatTheOptionsSay() {
    try (EmbeddedPiecesOs server =
        EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withVersion("11.0.0"))) {
      assertThat(new Caller(server).get("/.well-known/version").body()).isEqualTo("11.0.0");
    }
  }

  private static EmbeddedPiecesOs start(Generation generation) {
    return EmbeddedPiecesOs.start(EmbeddedOptions.defaults().withGeneration(generation));
  }
}
