package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.AnchorType;
import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.AnnotationType;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.FlattenedConversationMessages;
import io.github.pieces4j.model.FlattenedConversationMessagesBuilder;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.model.ReferencedConversationMessageBuilder;
import io.github.pieces4j.model.SeededAnchorBuilder;
import io.github.pieces4j.model.SeededAnnotation;
import io.github.pieces4j.model.SeededAnnotationBuilder;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeededObjectsTest {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void seededAnnotationsAreKeptThoseOfAnchorsToo() {
    var anchor =
        SeededAnchorBuilder.builder()
            .fullpath("/some/file")
            .type(AnchorType.FILE)
            .annotations(List.of(annotation("Of the anchor")))
            .build();
    Conversation created =
        create(
            Seeds.conversation(
                seed ->
                    seed.anchors(List.of(anchor))
                        .annotations(List.of(annotation("Of the conversation")))));

    assertThat(created.anchors().iterable()).hasSize(1);
    assertThat(created.annotations().stream())
        .extracting(it -> caller.get("/annotation/" + it.id(), Annotation.class))
        .allSatisfy(it -> assertThat(it.conversation().id()).isEqualTo(created.id()))
        .extracting(Annotation::text)
        .containsExactly("Of the conversation", "Of the anchor");
  }

  @Test
  void aSeededMessageIsLinkedToTheMessagesThatItNames() {
    Conversation conversation = caller.createConversation("Linked messages");
    String first = caller.createMessage(conversation.id(), "First").id();
    SeededConversationMessage seed = naming(conversation.id(), first);

    ConversationMessage second = caller.post("/messages/create", seed, ConversationMessage.class);

    var messages = caller.get("/message/" + first, ConversationMessage.class).messages();
    assertThat(messages.stream().map(it -> it.id())).containsExactly(second.id());
  }

  @Test
  void aSeedThatNamesALostMessageIsRefusedAndChangesNothing() {
    SeededConversationMessage lost = naming("any", "lost");
    var seed = Seeds.conversation(it -> it.messages(List.of(lost)));

    var response = caller.postRecord("/conversations/create", seed);

    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.body()).isEqualTo("The message lost does not exist.");
    assertThat(caller.conversations().iterable()).isEmpty();
  }

  private Conversation create(Object seed) {
    return caller.post("/conversations/create", seed, Conversation.class);
  }

  private static SeededAnnotation annotation(String text) {
    return SeededAnnotationBuilder.builder().text(text).type(AnnotationType.COMMENT).build();
  }

  private static SeededConversationMessage naming(String conversationId, String messageId) {
    FlattenedConversationMessages named =
        FlattenedConversationMessagesBuilder.builder()
            .iterable(List.of(ReferencedConversationMessageBuilder.builder().id(messageId).build()))
            .build();
    return Seeds.message(conversationId, MessageRole.USER, "Second").withMessages(named);
  }
}
