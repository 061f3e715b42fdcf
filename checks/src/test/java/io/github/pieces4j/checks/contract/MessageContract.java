package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.MessageSentiment;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import org.junit.jupiter.api.Test;

/** Tells what a client does with single messages. */
interface MessageContract extends Connectable {
  @Test
  default void aMessageIsReadUntilItIsDeleted() {
    try (FilledServer filled = new FilledServer(this)) {
      String id = filled.messageId();
      assertThat(filled.client().execute(MessageRequests.get(id))).isEqualTo(filled.message());

      assertThat(filled.client().execute(MessageRequests.delete(id))).isNull();

      assertThatThrownBy(() -> filled.client().execute(MessageRequests.get(id)))
          .isInstanceOf(PiecesGoneException.class);
      assertThatThrownBy(() -> filled.client().execute(MessageRequests.delete(id)))
          .isInstanceOf(PiecesGoneException.class);
      assertThat(filled.client().get(filled.conversationId()).messages().indices().get(id))
          .isNegative();
    }
  }

  @Test
  default void aMessageIsReplacedByItsUpdate() {
    try (FilledServer filled = new FilledServer(this)) {
      var liked = filled.message().withSentiment(MessageSentiment.LIKE);

      ConversationMessage updated = filled.client().execute(MessagesRequests.update(liked));

      assertThat(updated).isEqualTo(liked.withUpdated(updated.updated()));
      assertThat(filled.client().execute(MessageRequests.get(updated.id()))).isEqualTo(updated);
    }
  }

  @Test
  default void theContentOfAMessageIsReplacedByItsValuesUpdate() {
    try (FilledServer filled = new FilledServer(this)) {
      var content = Seeds.message("any", filled.message().role(), "Other words").fragment();
      var changed = filled.message().withFragment(content);

      ConversationMessage updated = filled.client().execute(MessagesRequests.updateValue(changed));

      assertThat(updated.fragment().string().raw()).isEqualTo("Other words");
      assertThat(filled.client().execute(MessageRequests.get(updated.id()))).isEqualTo(updated);
    }
  }
}
