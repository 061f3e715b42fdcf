package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Annotation;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.model.Identified;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmulatedLinksTest {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);
  private String conversation;
  private String message;

  @BeforeEach
  void fill() {
    conversation = caller.createConversation("Linked").id();
    message = caller.createMessage(conversation, "Linked too").id();
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void linkingAgainChangesNothing() {
    String path = "/conversation/" + conversation + "/assets/associate/some-asset";
    assertThat(caller.post(path).statusCode()).isEqualTo(204);
    Conversation linked = caller.conversation(conversation);

    assertThat(caller.post(path).statusCode()).isEqualTo(204);
    assertThat(caller.conversation(conversation)).isEqualTo(linked);
  }

  @Test
  void unlinkingWhatIsNotLinkedChangesNothing() {
    Conversation before = caller.conversation(conversation);
    String path = "/conversation/" + conversation + "/assets/delete/some-asset";
    assertThat(caller.post(path).statusCode()).isEqualTo(204);
    assertThat(caller.conversation(conversation)).isEqualTo(before);
  }

  @Test
  void aRemovedLinkCanComeBack() {
    String path = "/message/" + message + "/tags/";
    for (String tag : List.of("one", "two")) {
      caller.post(path + "associate/" + tag);
    }
    caller.post(path + "disassociate/one");
    assertThat(message().tags().indices()).isEqualTo(Map.of("one", -1L, "two", 0L));

    caller.post(path + "associate/one");
    assertThat(message().tags().indices()).isEqualTo(Map.of("two", 0L, "one", 1L));
  }

  @Test
  void aLinkShowsInTheStreamOfItsOwner() throws Exception {
    try (Frames conversations = new Frames(caller, "/conversations/stream/identifiers");
        Frames messages = new Frames(caller, "/messages/stream/identifiers")) {
      conversations.next();
      messages.next();

      caller.post("/conversation/" + conversation + "/websites/associate/any");
      assertThat(conversations.next()).contains(conversation);
      caller.post("/message/" + message + "/persons/associate/any");
      assertThat(messages.next()).contains(message);
    }
  }

  @Test
  void anUnknownOwnerOrKnownKindIsRefusedAndChangesNothing() {
    Conversation before = caller.conversation(conversation);
    refused("/conversation/lost/assets/associate/any", "The conversation lost does not exist.");
    refused("/message/lost/assets/associate/any", "The message lost does not exist.");
    for (String owner : List.of("/conversation/" + conversation, "/message/" + message)) {
      refused(owner + "/annotations/associate/lost", "The annotation lost does not exist.");
    }
    refused("/message/" + message + "/messages/associate/lost", "The message lost");
    refused(
        "/conversation/" + conversation + "/grounding/messages/associate/lost", "The message lost");
    assertThat(caller.conversation(conversation)).isEqualTo(before);
  }

  private void refused(String path, String sentence) {
    HttpResponse<String> response = caller.post(path);
    assertThat(response.statusCode()).isEqualTo(410);
    assertThat(response.body()).contains(sentence);
  }

  @Test
  void aDeletedMessageIsNamedNowhere() {
    String other = caller.createMessage(conversation, "Stays").id();
    String annotation = summarize();
    caller.post("/message/" + other + "/messages/associate/" + message);
    caller.post("/message/" + message + "/messages/associate/" + message);
    caller.post("/message/" + message + "/annotations/associate/" + annotation);
    caller.post("/conversation/" + conversation + "/grounding/messages/associate/" + message);

    assertThat(caller.post("/messages/" + message + "/delete").statusCode()).isEqualTo(204);

    assertThat(ids(message(other).messages().iterable())).isEmpty();
    assertThat(ids(annotation(annotation).messages().iterable())).isEmpty();
    assertThat(ids(caller.conversation(conversation).grounding().messages().iterable())).isEmpty();
    assertThat(ids(caller.conversation(conversation).messages().iterable())).containsExactly(other);
  }

  @Test
  void aDeletedConversationLeavesItsAnnotations() {
    String annotation = summarize();
    caller.post("/message/" + message + "/annotations/associate/" + annotation);

    caller.post("/conversations/" + conversation + "/delete");

    Annotation left = annotation(annotation);
    assertThat(left.conversation()).isNull();
    assertThat(ids(left.conversations().iterable())).isEmpty();
    assertThat(ids(left.messages().iterable())).isEmpty();
  }

  @Test
  void anUpdateCannotBreakLinksThatBothSidesShow() {
    String annotation = summarize();
    Conversation sent = caller.conversation(conversation).withAnnotations(null).withName("New");

    Conversation updated = caller.post("/conversation/update", sent, Conversation.class);

    assertThat(updated.name()).isEqualTo("New");
    assertThat(ids(updated.annotations().iterable())).containsExactly(annotation);
  }

  private String summarize() {
    HttpResponse<String> response = caller.post("/conversation/" + conversation + "/summarize");
    return caller.read(response, ConversationSummarizeOutput.class).annotation().id();
  }

  private Annotation annotation(String id) {
    return caller.get("/annotation/" + id, Annotation.class);
  }

  private ConversationMessage message() {
    return message(message);
  }

  private ConversationMessage message(String id) {
    return caller.get("/message/" + id, ConversationMessage.class);
  }

  private static List<String> ids(List<? extends Identified> references) {
    return references.stream().<String>map(Identified::id).toList();
  }
}
