package io.github.pieces4j.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesRequestException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.operation.ConversationOperations;
import java.util.Map;
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
  void aBlankIdentifierIsRefusedAtOnce() {
    assertThatThrownBy(() -> ConversationRequests.rename(" "))
        .isInstanceOf(PiecesRequestException.class)
        .hasMessageContaining("is blank");
  }
}
