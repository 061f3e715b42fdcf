package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tells what a client does with conversations and messages that go well. */
interface ConversationContract extends Connectable {
  @Test
  default void theServerTellsItsHealthAndVersion() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      assertThat(client.health()).startsWith("ok:");
      assertThat(client.version()).isEqualTo("12.6.0-emulated");
    }
  }

  @Test
  default void aConversationLivesFromItsSeedToItsEnd() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation created = client.create(Seeds.conversation("First name"));

      assertThat(client.get(created.id())).isEqualTo(created);
      assertThat(client.list().iterable()).containsExactly(created);
      assertThat(client.identifiers().stream().map(it -> it.id())).containsExactly(created.id());

      client.delete(created.id());
      assertThat(client.list().iterable()).isEmpty();
      assertThat(client.identifiers().iterable()).isEmpty();
      assertThatThrownBy(() -> client.get(created.id())).isInstanceOf(PiecesGoneException.class);
    }
  }

  @Test
  default void aMessageBelongsToItsConversation() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation conversation = client.create(Seeds.conversation("With a message"));
      client.create(Seeds.conversation("Without one"));

      ConversationMessage message = client.createMessage(question(conversation.id()));

      assertThat(client.messages(conversation.id()).iterable()).containsExactly(message);
      assertThat(client.listMessages().iterable()).containsExactly(message);
      Conversation changed = client.get(conversation.id());
      assertThat(changed.messages().stream().map(it -> it.id())).containsExactly(message.id());
      assertThat(changed.updated().value()).isAfter(conversation.updated().value());
    }
  }

  @Test
  default void aSeededMessageIsCreatedWithItsConversation() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation created =
          client.create(
              Seeds.conversation(seed -> seed.messages(List.of(question("unknown yet")))));

      assertThat(client.messages(created.id()).stream().map(it -> it.conversation().id()))
          .containsExactly(created.id());
    }
  }

  @Test
  default void aRenamedConversationHasANameThatTheServerInvented() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation conversation = client.create(Seeds.conversation("Old name"));
      client.createMessage(question(conversation.id()));

      assertThat(client.rename(conversation.id()).name()).isEqualTo("How do virtual threads wait");
    }
  }

  @Test
  default void anUpdateKeepsPropertiesThatTheClientDoesNotKnow() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Map<String, Object> unknown = Map.of("turn_id", "t-1");
      Conversation created =
          client.create(Seeds.conversation(seed -> seed.additionalProperties(unknown)));

      Conversation updated = client.update(client.get(created.id()).withName("Own name"));

      assertThat(updated.name()).isEqualTo("Own name");
      assertThat(client.get(created.id())).isEqualTo(updated);
      assertThat(updated.additionalProperties()).isEqualTo(unknown);
    }
  }

  @Test
  default void aChangeOfWhatDoesNotExistIsGone() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      assertThatThrownBy(() -> client.rename("missing")).isInstanceOf(PiecesGoneException.class);
      assertThatThrownBy(() -> client.delete("missing")).isInstanceOf(PiecesGoneException.class);
    }
  }

  @Test
  default void contentsAreLeftOutOnRequest() {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
        ClientUnderTest client = client(server.url())) {
      Conversation conversation = client.create(Seeds.conversation("Contents"));
      ConversationMessage message = client.createMessage(question(conversation.id()));

      assertThat(
              client
                  .execute(
                      ConversationRequests.messages(conversation.id()).withTransferables(false))
                  .stream())
          .singleElement()
          .satisfies(lean -> assertThat(lean.id()).isEqualTo(message.id()))
          .satisfies(lean -> assertThat(lean.fragment().string()).isNull());
    }
  }

  private static SeededConversationMessage question(String conversationId) {
    return Seeds.message(conversationId, MessageRole.USER, "How do virtual threads wait");
  }
}
