package io.github.pieces4j.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.operation.ConversationOperations;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Shows that requests are values. */
class PiecesRequestTest {
  private static final PiecesRequest<Conversation> GET = ConversationRequests.get("c 1");

  @Test
  void aRequestKnowsItsOperationAndPath() {
    assertThat(GET.operation()).isSameAs(ConversationOperations.GET);
    assertThat(GET.path()).isEqualTo("/conversation/c%201");
    assertThat(GET.query()).isEmpty();
    assertThat(GET.body()).isEmpty();
    assertThat(GET).hasToString("conversation_get_specific_conversation: GET /conversation/c%201");
  }

  @Test
  void aChangedRequestLeavesTheFirstAsItWas() {
    PiecesRequest<Conversation> lean = GET.withTransferables(false);
    PiecesRequest<Conversation> withBody = lean.withBody("body");
    assertThat(GET.query()).isEmpty();
    assertThat(lean.body()).isEmpty();
    assertThat(withBody.query()).isEqualTo(Map.of("transferables", "false"));
    assertThat(withBody.body()).contains("body");
    assertThatThrownBy(() -> lean.query().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aChoiceThatTheOperationDoesNotKnowIsRefused() {
    assertThatThrownBy(() -> ConversationsRequests.identifiers().withTransferables(true))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessage(
            "conversations_identifiers_snapshot takes no query parameter \"transferables\": leave"
                + " it out");
  }

  @Test
  void nullIsRefusedAtOnceByName() {
    refused(() -> GET.withBody(null), "the body of conversation_get_specific_conversation");
    refused(() -> GET.withTimeout(null), "the timeout of conversation_get_specific_conversation");
    refused(() -> PiecesRequest.of(null), "the operation");
    refused(() -> ConversationsRequests.update(null), "the body of conversation_update");
    refused(() -> ConversationsRequests.create(null), "the body of conversations_create");
    refused(() -> ConversationRequests.get(null), "conversation");
    refused(() -> MessagesRequests.update(null), "the message to update");
    refused(() -> Seeds.conversation((String) null), "the name of the conversation");
    refused(() -> Seeds.message("c", MessageRole.USER, null), "the text of the message");
    refused(() -> Seeds.search(null), "the text to search for");
  }

  private static void refused(ThrowingCallable misuse, String what) {
    assertThatThrownBy(misuse)
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageContaining(what);
  }

  @Test
  void aMessageThatWasReadWithoutItsContentsDoesNotOverwriteThem() {
    for (String fragment : new String[] {"", ",\"fragment\":{}", ",\"fragment\":{\"string\":{}}"}) {
      ConversationMessage lean = message(fragment);
      refused(() -> MessagesRequests.update(lean), "\"m1\" has neither text nor bytes");
      refused(() -> MessagesRequests.updateValue(lean), "withTransferables(true)");
    }
  }

  @Test
  void aMessageWithContentsIsSentAsItIs() {
    for (String content : new String[] {"\"string\":{\"raw\":\"\"}", "\"bytes\":{\"raw\":[1]}"}) {
      ConversationMessage whole = message(",\"fragment\":{" + content + "}");
      assertThat(MessagesRequests.update(whole).body()).containsSame(whole);
    }
  }

  private static ConversationMessage message(String fragment) {
    String json =
        """
        {"id":"m1","conversation":{"id":"c"},"created":{"value":"2026-01-31T05:00:00Z"},
         "role":"USER","updated":{"value":"2026-01-31T05:00:00Z"}%s}
        """
            .formatted(fragment);
    return PiecesJson.decode(json.getBytes(StandardCharsets.UTF_8), ConversationMessage.class);
  }

  @Test
  void aBlankIdentifierIsRefusedAtOnce() {
    assertThatThrownBy(() -> ConversationRequests.rename(" "))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageContaining("is blank");
  }
}
