package io.github.pieces4j.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationSummarizeOutput;
import io.github.pieces4j.server.PiecesData.Imported;
import io.github.pieces4j.server.PiecesData.Outcome;
import io.github.pieces4j.server.config.ServerOptions;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LastingServerTest {
  @TempDir private Path directory;

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
    assertThat(get("/messages").body()).isEqualTo("{\"iterable\":[],\"indices\":{}}");
  }

  @Test
  void propertiesThatNobodyKnowsAreStoredToTheLastDigit() {
    BigDecimal exact = new BigDecimal("0.12345678901234567890123456789");
    Conversation before = during(caller -> caller.createConversation("Newer \uD83D"));
    Conversation sent = before.withAdditionalProperties(Map.of("sequence", exact));
    during(caller -> caller.post("/conversation/update", sent, Conversation.class));

    Conversation read = during(caller -> caller.conversation(before.id()));
    assertThat(read.additionalProperties()).isEqualTo(Map.of("sequence", exact));
    assertThat(read.name()).isEqualTo("Newer \uD83D");
  }

  @Test
  void aFutureTimeOfAnImportStampsNothingElse() {
    try (PiecesData data = PiecesData.open(directory)) {
      add(data, "conversation", "future", conversation("future", "2999-01-01T00:00:00.000Z", ""));
    }
    Conversation created = during(caller -> caller.createConversation("Now"));
    assertThat(created.updated().value().toString()).doesNotStartWith("2999");
    Conversation renamed =
        during(
            caller -> caller.read(caller.post("/conversation/future/rename"), Conversation.class));
    assertThat(renamed.updated().value().toString()).doesNotStartWith("2999");
  }

  @Test
  void messagesThatOnlyIndicesNameAreMembersAndStay() {
    String messages = "\"iterable\":[],\"indices\":{\"a\":0,\"b\":1,\"gone\":-1}";
    try (PiecesData data = PiecesData.open(directory)) {
      add(data, "conversation", "c", conversation("c", "2026-01-01T00:00:00.000Z", messages));
      for (String id : List.of("a", "b", "gone", "unnamed")) {
        add(data, "message", id, message(id));
      }
    }
    String added = during(caller -> caller.createMessage("c", "Added").id());
    List<String> members = new ArrayList<>(List.of("a", "b", "unnamed"));
    members.add(added);
    var read = during(caller -> caller.conversation("c")).messages();
    assertThat(read.indices().keySet()).containsAll(members).contains("gone");
    assertThat(read.indices().get("a")).isZero();
    assertThat(read.indices().get("b")).isEqualTo(1);
    assertThat(read.indices().get("gone")).isNegative();
    for (String id : members) {
      assertThat(get("/conversation/c/messages").body()).contains("\"id\":\"" + id + "\"");
    }
  }

  @Test
  void anImportIsToldAsItWas() {
    String messages =
        "\"iterable\":[{\"id\":\"a\",\"more\":1.50}],\"indices\":{\"a\":7,\"b\":-3},\"newer\":[1]";
    String sent = conversation("c", "2026-01-01T00:00:00.000Z", messages);
    try (PiecesData data = PiecesData.open(directory)) {
      assertThat(add(data, "conversation", "c", sent)).isEqualTo(Outcome.IMPORTED);
      assertThat(add(data, "conversation", "c", sent)).isEqualTo(Outcome.THERE);
      assertThat(add(data, "conversation", "c", sent.replace("7", "8")))
          .isEqualTo(Outcome.DIFFERENT);
      assertThat(add(data, "message", "torn", "{}")).isEqualTo(Outcome.UNREADABLE);
      assertThat(data.unreadable("message", "torn")).hasValue("{}");
      assertThat(add(data, "tag", "t", "{\"id\":\"t\",\"text\":\"x\"}"))
          .isEqualTo(Outcome.IMPORTED);
    }
    assertThat(get("/conversation/c").body()).isEqualTo(sent);
    assertThat(get("/tag/t").body()).isEqualTo("{\"id\":\"t\",\"text\":\"x\"}");
    assertThat(get("/tags").body())
        .isEqualTo("{\"iterable\":[{\"id\":\"t\",\"text\":\"x\"}],\"indices\":{\"t\":0}}");
  }

  @Test
  void aMessageWithoutItsConversationCanBeChangedAndDeleted() {
    try (PiecesData data = PiecesData.open(directory)) {
      add(data, "message", "alone", message("alone"));
    }
    var alone = during(caller -> caller.get("/message/alone", ConversationMessage.class));
    during(caller -> caller.post("/message/update", alone, ConversationMessage.class));
    assertThat(post("/messages/alone/delete").statusCode()).isEqualTo(204);
    assertThat(get("/messages").body()).doesNotContain("alone");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerMayReadTheFiles() throws Exception {
    during(caller -> caller.createConversation("Private"));
    try (PiecesServer server = start();
        var files = Files.list(directory)) {
      new Caller(server.url()).createConversation("Private too");
      assertThat(files.toList())
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                      .isEqualTo("rw-------"));
    }
  }

  private static Outcome add(PiecesData data, String kind, String id, String json) {
    return data.add(List.of(new Imported(kind, id, json.getBytes(UTF_8)))).get(0).outcome();
  }

  private static String conversation(String id, String time, String messages) {
    return "{\"id\":\"%s\",\"created\":{\"value\":\"%s\"},\"updated\":{\"value\":\"%s\"},"
            .formatted(id, time, time)
        + "\"type\":\"COPILOT\",\"messages\":{"
        + (messages.isEmpty() ? "\"iterable\":[]" : messages)
        + "}}";
  }

  private static String message(String id) {
    return ("{\"id\":\"%s\",\"created\":{\"value\":\"2026-01-01T00:00:00.000Z\"},"
            + "\"updated\":{\"value\":\"2026-01-01T00:00:00.000Z\"},\"role\":\"USER\","
            + "\"conversation\":{\"id\":\"c\"},\"fragment\":{\"string\":{\"raw\":\"Hi\"}}}")
        .formatted(id);
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

  private PiecesServer start() {
    return PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0));
  }

  /** Makes calls to a server that starts for them and ends after them. */
  private <T> T during(Function<Caller, T> calls) {
    try (PiecesServer server = start()) {
      return calls.apply(new Caller(server.url()));
    }
  }
}
