package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.AnnotationType;
import io.github.pieces4j.model.ConversationSummarizeInput;
import io.github.pieces4j.model.ConversationSummarizeInputBuilder;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import io.github.pieces4j.request.AnnotationRequests;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells what comes of summaries. */
interface SummaryContract extends Connectable {
  @Test
  default void aSummaryIsAnAnnotationOfItsConversation() {
    try (FilledServer filled = new FilledServer(this)) {
      ConversationSummarizeOutput output =
          filled.client().execute(ConversationRequests.summarize(filled.conversationId()));

      assertThat(output.conversation().id()).isEqualTo(filled.conversationId());
      Annotation summary =
          filled.client().execute(AnnotationRequests.get(output.annotation().id()));
      assertThat(summary.type()).isEqualTo(AnnotationType.SUMMARY);
      assertThat(summary.text())
          .isEqualTo("Emulated summary:\nUSER: How do virtual threads wait for");
      assertThat(summary.conversation().id()).isEqualTo(filled.conversationId());
      assertThat(filled.client().get(filled.conversationId()).annotations().stream())
          .extracting(it -> it.id())
          .containsExactly(summary.id());
    }
  }

  @Test
  default void aSummaryMayBeOfSomeMessagesOnly() {
    try (FilledServer filled = new FilledServer(this)) {
      String second = filled.addMessage("Only this").id();

      ConversationSummarizeOutput output =
          filled
              .client()
              .execute(ConversationRequests.summarize(filled.conversationId(), of(second)));

      Annotation summary =
          filled.client().execute(AnnotationRequests.get(output.annotation().id()));
      assertThat(summary.text()).isEqualTo("Emulated summary:\nUSER: Only this");
    }
  }

  private static ConversationSummarizeInput of(String messageId) {
    var message = ReferencedConversationMessageBuilder.builder().id(messageId).build();
    return ConversationSummarizeInputBuilder.builder()
        .messages(FlattenedConversationMessagesBuilder.builder().iterable(List.of(message)).build())
        .build();
  }

  @Test
  default void aConversationWithoutMessagesCannotBeSummarized() {
    try (FilledServer filled = new FilledServer(this)) {
      String empty = filled.client().create(Seeds.conversation("Empty")).id();
      assertThatThrownBy(() -> filled.client().execute(ConversationRequests.summarize(empty)))
          .isInstanceOfSatisfying(
              PiecesResponseException.class,
              failure -> assertThat(failure.status()).isEqualTo(412));
    }
  }

  @Test
  default void aMissingAnnotationIsGone() {
    try (FilledServer filled = new FilledServer(this)) {
      assertThatThrownBy(() -> filled.client().execute(AnnotationRequests.get("lost")))
          .isInstanceOf(PiecesGoneException.class);
    }
  }
}
