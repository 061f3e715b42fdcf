package io.github.pieces4j.checks.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.model.EmbeddingType;
import io.github.pieces4j.model.EmbeddingsSearchOptionsBuilder;
import io.github.pieces4j.model.FragmentFormat;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.SearchEngineBuilder;
import io.github.pieces4j.model.SearchEnginesBuilder;
import io.github.pieces4j.model.SearchInput;
import io.github.pieces4j.model.SearchInputBuilder;
import io.github.pieces4j.model.SearchedConversationMessages;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.TransferableString;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.Seeds;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tells what searches find, and what comes along. */
interface SearchContract extends Connectable {
  @Test
  default void conversationsAreFoundByTheTextOfTheirMessages() {
    try (FilledServer filled = new FilledServer(this)) {
      filled.client().create(Seeds.conversation("Other"));

      var found = filled.client().execute(ConversationsRequests.search(Seeds.search("THREADS")));

      assertThat(found.iterable())
          .singleElement()
          .satisfies(it -> assertThat(it.identifier()).isEqualTo(filled.conversationId()))
          .satisfies(it -> assertThat(it.conversation().id()).isEqualTo(filled.conversationId()))
          .satisfies(it -> assertThat(it.exact()).isTrue())
          .satisfies(it -> isTheMessage(it.messages(), filled));
    }
  }

  @Test
  default void messagesAreFoundEverywhereAndInOneConversation() {
    try (FilledServer filled = new FilledServer(this)) {
      SearchInput search = Seeds.search("virtual threads");
      String other = filled.client().create(Seeds.conversation("Without messages")).id();

      isTheMessage(filled.client().execute(MessagesRequests.search(search)), filled);
      isTheMessage(
          filled.client().execute(ConversationRequests.search(filled.conversationId(), search)),
          filled);
      assertThat(filled.client().execute(ConversationRequests.search(other, search)).iterable())
          .isEmpty();
    }
  }

  @Test
  default void aTextInBase64IsFoundLikeAnyOther() {
    try (FilledServer filled = new FilledServer(this)) {
      String base64 = Base64.getEncoder().encodeToString("Quokkas smile".getBytes(UTF_8));
      SeededConversationMessage plain =
          Seeds.message(filled.conversationId(), MessageRole.USER, "Quokkas");
      FragmentFormat fragment =
          FragmentFormat.builder()
              .string(TransferableString.builder().base64(base64).build())
              .build();
      String id = filled.client().createMessage(plain.withFragment(fragment)).id();

      var found = filled.client().execute(MessagesRequests.search(Seeds.search("quokkas smile")));

      assertThat(found.stream().map(it -> it.identifier())).containsExactly(id);
    }
  }

  @Test
  default void whatIsSimilarIsFoundByEmbeddingsTheMostSimilarFirst() {
    try (FilledServer filled = new FilledServer(this)) {
      String similar = filled.addMessage("virtual thread").id();

      var found = filled.client().execute(MessagesRequests.search(similarTo("virtual threading")));

      assertThat(found.iterable())
          .extracting(it -> it.identifier())
          .containsExactlyInAnyOrder(similar, filled.messageId());
      assertThat(found.iterable().get(0).similarity())
          .isGreaterThanOrEqualTo(found.iterable().get(1).similarity());
    }
  }

  @Test
  default void theObjectsFoundAreLeftOutOnRequest() {
    try (FilledServer filled = new FilledServer(this)) {
      SearchInput search = Seeds.search("threads");

      var conversations =
          filled.client().execute(ConversationsRequests.search(search).withTransferables(false));
      assertThat(conversations.iterable())
          .singleElement()
          .satisfies(it -> assertThat(it.identifier()).isEqualTo(filled.conversationId()))
          .satisfies(it -> assertThat(it.conversation()).isNull())
          .satisfies(it -> assertThat(it.messages().iterable().get(0).message()).isNull());

      var messages =
          filled.client().execute(MessagesRequests.search(search).withTransferables(false));
      assertThat(messages.iterable())
          .singleElement()
          .satisfies(it -> assertThat(it.identifier()).isEqualTo(filled.messageId()))
          .satisfies(it -> assertThat(it.message()).isNull());
    }
  }

  @Test
  default void aSearchForNothingIsRefused() {
    try (FilledServer filled = new FilledServer(this)) {
      assertThatThrownBy(() -> filled.client().execute(MessagesRequests.search(Seeds.search(" "))))
          .isInstanceOfSatisfying(
              PiecesResponseException.class,
              failure -> assertThat(failure.status()).isEqualTo(400));
    }
  }

  private static void isTheMessage(SearchedConversationMessages found, FilledServer filled) {
    assertThat(found.iterable())
        .singleElement()
        .satisfies(it -> assertThat(it.identifier()).isEqualTo(filled.messageId()))
        .satisfies(it -> assertThat(it.message()).isEqualTo(filled.message()));
  }

  private static SearchInput similarTo(String text) {
    var options = EmbeddingsSearchOptionsBuilder.builder().type(EmbeddingType.JINA).build();
    var engine = SearchEngineBuilder.builder().query(text).embeddings(options).build();
    return SearchInputBuilder.builder()
        .engines(SearchEnginesBuilder.builder().iterable(List.of(engine)).build())
        .build();
  }
}
