package io.github.pieces4j.server.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pieces4j.error.PiecesConfigurationException;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import io.github.pieces4j.server.config.EmbeddedOptions;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LastingServerTest {
  private final MapStore store = new MapStore();

  @Test
  void whatWasChangedIsThereAfterTheNextStart() {
    Conversation created = during(caller -> caller.createConversation("Kept"));
    ConversationMessage message = during(caller -> caller.createMessage(created.id(), "Words"));
    String summary = summarized(created.id());

    Conversation read = during(caller -> caller.conversation(created.id()));
    assertThat(read.messages().indices()).isEqualTo(Map.of(message.id(), 0L));
    assertThat(read.annotations().indices()).isEqualTo(Map.of(summary, 0L));
    ConversationMessage readMessage =
        during(caller -> caller.get("/message/" + message.id(), ConversationMessage.class));
    assertThat(readMessage).isEqualTo(message);
    assertThat(get("/annotation/" + summary).statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasDeletedStaysDeleted() {
    String id = during(caller -> caller.createConversation("Goes").id());
    during(caller -> caller.createMessage(id, "Goes too"));
    during(caller -> caller.post("/conversations/" + id + "/delete"));

    assertThat(get("/conversation/" + id).statusCode()).isEqualTo(410);
    assertThat(store.objects(StoredKind.CONVERSATION)).isEmpty();
    assertThat(store.objects(StoredKind.MESSAGE)).isEmpty();
  }

  @Test
  void propertiesThatNobodyKnowsAreStoredToTheLastDigit() {
    BigDecimal exact = new BigDecimal("0.12345678901234567890123456789");
    Conversation before = during(caller -> caller.createConversation("Newer"));
    Conversation sent = before.withAdditionalProperties(Map.of("sequence", exact));
    during(caller -> caller.post("/conversation/update", sent, Conversation.class));

    Conversation read = during(caller -> caller.conversation(before.id()));
    assertThat(read.additionalProperties()).isEqualTo(Map.of("sequence", exact));
    assertThat(new String(store.objects(StoredKind.CONVERSATION).get(before.id()), UTF_8))
        .contains(exact.toPlainString());
  }

  @Test
  void listsKeepTheOrderOfCreationAndTimesGoOn() {
    List<String> ids =
        during(caller -> List.of("c", "a", "b").stream().map(caller::createConversation).toList())
            .stream()
            .map(Conversation::id)
            .toList();

    Conversation later = during(caller -> caller.createConversation("Later"));
    List<Conversation> all = during(caller -> caller.conversations().iterable());

    assertThat(all).extracting(Conversation::id).startsWith(ids.toArray(String[]::new));
    assertThat(all.get(all.size() - 1)).isEqualTo(later);
    assertThat(later.updated().value()).isAfter(all.get(2).updated().value());
  }

  @Test
  void whatCannotBeKeptIsNotAcknowledgedAndNothingIsToldOfIt() {
    during(
        caller -> {
          caller.createConversation("Kept");
          store.breakDown();
          var refused = caller.post("/conversations/create", "{\"type\":\"COPILOT\"}");
          assertThat(refused.statusCode()).isEqualTo(500);
          assertThat(refused.body()).contains("the disk is full");
          assertThat(caller.get("/conversations").statusCode()).isEqualTo(500);
          return caller;
        });

    assertThat(store.objects(StoredKind.CONVERSATION)).hasSize(1);
  }

  @Test
  void anObjectThatCannotBeReadIsNamedAndTheServerDoesNotStart() {
    store.put(StoredKind.ANNOTATION, "torn", "{\"id\":\"torn\"".getBytes(UTF_8));

    assertThatThrownBy(() -> EmbeddedPiecesOs.start(options()))
        .isInstanceOf(PiecesConfigurationException.class)
        .hasMessageContaining("annotation torn");
  }

  @Test
  void aMessageWithoutItsConversationCanBeChangedAndDeleted() {
    ConversationMessage message =
        during(caller -> caller.createMessage(caller.createConversation("Lost").id(), "Stays"));
    store.objects(StoredKind.CONVERSATION).clear();

    during(caller -> caller.post("/message/update", message, ConversationMessage.class));
    assertThat(post("/messages/" + message.id() + "/delete").statusCode()).isEqualTo(204);
    assertThat(get("/messages").body()).doesNotContain(message.id());
  }

  @Test
  void aConversationIsDeletedThoughItNamesMessagesAndAnnotationsThatAreNotThere() {
    Conversation conversation = during(caller -> caller.createConversation("Names what is lost"));
    during(caller -> caller.createMessage(conversation.id(), "Lost"));
    summarized(conversation.id());
    store.objects(StoredKind.MESSAGE).clear();
    store.objects(StoredKind.ANNOTATION).clear();

    assertThat(post("/conversations/" + conversation.id() + "/delete").statusCode()).isEqualTo(204);
  }

  private String summarized(String conversation) {
    return during(
            caller ->
                caller.read(
                    caller.post("/conversation/" + conversation + "/summarize"),
                    ConversationSummarizeOutput.class))
        .annotation()
        .id();
  }

  private HttpResponse<String> get(String path) {
    return during(caller -> caller.get(path));
  }

  private HttpResponse<String> post(String path) {
    return during(caller -> caller.post(path));
  }

  private EmbeddedOptions options() {
    return EmbeddedOptions.defaults().withStore(store);
  }

  /** Makes calls to a server that starts for them and ends after them. */
  private <T> T during(Function<Caller, T> calls) {
    try (EmbeddedPiecesOs server = EmbeddedPiecesOs.start(options())) {
      return calls.apply(new Caller(server));
    }
  }
}
