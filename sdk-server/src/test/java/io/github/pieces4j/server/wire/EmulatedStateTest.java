package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.ReferencedConversationMessage;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmulatedStateTest {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void listsBeginWithTheConversationThatChangedLast() {
    Conversation first = caller.createConversation("First");
    Conversation second = caller.createConversation("Second");

    assertThat(caller.conversations().iterable()).containsExactly(second, first);
    FlattenedConversations identifiers =
        caller.get("/conversations/identifiers", FlattenedConversations.class);
    assertThat(identifiers.indices()).isEqualTo(Map.of(second.id(), 0L, first.id(), 1L));
  }

  @Test
  void aDeletedMessageLeavesANegativeIndex() {
    Conversation conversation = caller.createConversation("Two messages");
    String first = caller.createMessage(conversation.id(), "One").id();
    String second = caller.createMessage(conversation.id(), "Two").id();

    caller.post("/messages/" + first + "/delete");

    Conversation changed = caller.conversation(conversation.id());
    assertThat(changed.messages().stream().map(ReferencedConversationMessage::id))
        .containsExactly(second);
    assertThat(changed.messages().indices().get(first)).isNegative();
    assertThat(changed.messages().indices().get(second)).isNotNegative();
    assertThat(caller.get("/message/" + first).statusCode()).isEqualTo(410);
  }

  @Test
  void aDeletedConversationTakesItsMessagesAlong() {
    Conversation conversation = caller.createConversation("Goes");
    caller.createMessage(conversation.id(), "Goes too");
    ConversationMessage other =
        caller.createMessage(caller.createConversation("Stays").id(), "Stays too");

    caller.post("/conversations/" + conversation.id() + "/delete");

    assertThat(caller.get("/messages", ConversationMessages.class).iterable())
        .containsExactly(other);
  }

  @Test
  void anUpdateReplacesAllButTheMembershipOfMessages() {
    Conversation before = caller.createConversation("Before");
    String message = caller.createMessage(before.id(), "Arrived after the read").id();
    Conversation sent = before.with(it -> it.name(null).favorited(true));

    Conversation updated = caller.post("/conversation/update", sent, Conversation.class);

    assertThat(updated.name()).isNull();
    assertThat(updated.favorited()).isTrue();
    assertThat(updated.updated().value()).isAfter(before.updated().value());
    assertThat(updated.messages().indices()).isEqualTo(Map.of(message, 0L));
  }

  @Test
  void anUpdatedMessageKeepsPropertiesThatNobodyKnows() {
    Conversation conversation = caller.createConversation("Of a message");
    ConversationMessage message = caller.createMessage(conversation.id(), "Old");
    ConversationMessage sent =
        message
            .withFragment(Seeds.message("", message.role(), "New").fragment())
            .withAdditionalProperties(Map.of("sequence", 7L));

    ConversationMessage updated = caller.post("/message/update", sent, ConversationMessage.class);

    assertThat(updated).isEqualTo(sent.withUpdated(updated.updated()));
    assertThat(caller.get("/message/" + message.id(), ConversationMessage.class))
        .isEqualTo(updated);
  }

  @Test
  void aMessageCannotChangeItsConversation() {
    ConversationMessage message =
        caller.createMessage(caller.createConversation("Here").id(), "Stays");
    String other = caller.createConversation("There").id();
    String moved =
        caller.get("/message/" + message.id()).body().replace(message.conversation().id(), other);

    assertThat(caller.post("/message/update", moved).statusCode()).isEqualTo(400);
    assertThat(caller.get("/message/" + message.id(), ConversationMessage.class))
        .isEqualTo(message);
  }

  @Test
  void contentsAreLeftOutOfEachAnswerThatAsksForIt() {
    String conversation = caller.createConversation("Lean").id();
    String message = caller.createMessage(conversation, "Secret words").id();

    for (String path :
        new String[] {
          "/messages", "/message/" + message, "/conversation/" + conversation + "/messages"
        }) {
      assertThat(caller.get(path + "?transferables=false").body())
          .contains(message)
          .doesNotContain("Secret words");
      assertThat(caller.get(path + "?transferables=true").body()).contains("Secret words");
      assertThat(caller.get(path).body()).contains("Secret words");
    }
  }
}
