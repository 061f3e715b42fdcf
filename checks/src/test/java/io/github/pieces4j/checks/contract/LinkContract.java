package io.github.pieces4j.checks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesGoneException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.operation.ConversationLinkOperations;
import io.github.pieces4j.operation.MessageLinkOperations;
import io.github.pieces4j.request.AnnotationRequests;
import io.github.pieces4j.request.MessageRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Tells what links show, on both sides. */
interface LinkContract extends Connectable {
  @Test
  default void aConversationShowsEachOfItsLinksUntilItEnds() {
    try (FilledServer filled = new FilledServer(this)) {
      Supplier<Conversation> owner = () -> filled.client().get(filled.conversationId());
      for (LinkCase<Conversation> link : ConversationLinkCases.ALL) {
        Conversation before = owner.get();
        isShown(filled, link, filled.conversationId(), owner);
        assertThat(owner.get().updated().value()).as("%s", link).isAfter(before.updated().value());
      }
    }
  }

  @Test
  default void aMessageShowsEachOfItsLinksUntilItEnds() {
    try (FilledServer filled = new FilledServer(this)) {
      Supplier<ConversationMessage> owner =
          () -> filled.client().execute(MessageRequests.get(filled.messageId()));
      for (LinkCase<ConversationMessage> link : MessageLinkCases.ALL) {
        ConversationMessage before = owner.get();
        isShown(filled, link, filled.messageId(), owner);
        assertThat(owner.get().updated().value()).as("%s", link).isAfter(before.updated().value());
      }
    }
  }

  private static <O> void isShown(
      FilledServer filled, LinkCase<O> link, String ownerId, Supplier<O> owner) {
    String otherId = other(filled, link);

    assertThat(filled.client().execute(PiecesRequest.of(link.associate(), ownerId, otherId)))
        .isNull();
    O linked = owner.get();
    assertThat(link.ids(linked)).as("%s", link).containsExactly(otherId);
    assertThat(link.index(linked, otherId)).as("%s", link).isNotNegative();

    assertThat(filled.client().execute(PiecesRequest.of(link.disassociate(), ownerId, otherId)))
        .isNull();
    O unlinked = owner.get();
    assertThat(link.ids(unlinked)).as("%s", link).isEmpty();
    assertThat(link.index(unlinked, otherId)).as("%s", link).isNegative();
  }

  private static String other(FilledServer filled, LinkCase<?> link) {
    return switch (link.other()) {
      case ANYTHING -> "any/other id";
      case ANNOTATION -> filled.addAnnotation();
      case MESSAGE -> filled.addMessage("Another").id();
    };
  }

  @Test
  default void anAnnotationShowsWhatItIsLinkedTo() {
    try (FilledServer filled = new FilledServer(this)) {
      String annotation = filled.addAnnotation();
      ClientUnderTest client = filled.client();
      client.execute(
          PiecesRequest.of(
              MessageLinkOperations.ASSOCIATE_ANNOTATION, filled.messageId(), annotation));
      client.execute(
          PiecesRequest.of(
              ConversationLinkOperations.ASSOCIATE_ANNOTATION,
              filled.conversationId(),
              annotation));

      var linked = client.execute(AnnotationRequests.get(annotation));
      assertThat(linked.messages().stream().map(it -> it.id())).containsExactly(filled.messageId());
      assertThat(linked.conversations().stream().map(it -> it.id()))
          .hasSize(2)
          .contains(filled.conversationId());
    }
  }

  @Test
  default void linkedMessagesShowEachOther() {
    try (FilledServer filled = new FilledServer(this)) {
      String other = filled.addMessage("Another").id();
      filled
          .client()
          .execute(
              PiecesRequest.of(MessageLinkOperations.ASSOCIATE_MESSAGE, filled.messageId(), other));

      var linked = filled.client().execute(MessageRequests.get(other));
      assertThat(linked.messages().stream().map(it -> it.id())).containsExactly(filled.messageId());
    }
  }

  @Test
  default void aLinkToWhatTheServerDoesNotKnowIsGone() {
    try (FilledServer filled = new FilledServer(this)) {
      assertThatThrownBy(
              () ->
                  filled
                      .client()
                      .execute(
                          PiecesRequest.of(
                              ConversationLinkOperations.ASSOCIATE_ANNOTATION,
                              filled.conversationId(),
                              "lost")))
          .isInstanceOf(PiecesGoneException.class)
          .hasMessageContaining("The annotation lost does not exist.");
    }
  }
}
