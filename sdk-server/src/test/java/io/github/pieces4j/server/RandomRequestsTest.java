package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.config.ServerOptions;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Makes more requests on request: {@code -Dpieces.requests=10000}. */
class RandomRequestsTest {
  private static final int REQUESTS = Integer.getInteger("pieces.requests", 600);
  private final Random random = new Random(Long.getLong("pieces.seed", 20_261_127L));
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Object> names = new HashMap<>();
  private final Map<String, Set<String>> messages = new HashMap<>();
  private final Map<String, String> conversations = new HashMap<>();
  @TempDir private Path directory;

  @Test
  void whateverIsAskedTheServerAnswersAndKeepsWhatItSaidItWould() throws Exception {
    ContractBodies bodies = new ContractBodies(random, ids);
    List<String[]> operations =
        bodies.operations().stream().filter(it -> !it[1].contains("/stream/")).toList();
    try (PiecesServer server = serve()) {
      Caller caller = new Caller(server.url());
      for (int i = 0; i < REQUESTS; i++) {
        String[] operation = operations.get(random.nextInt(operations.size()));
        ask(caller, operation[0], operation[1], bodies);
      }
      isAsInTheModel(caller);
    }
    try (PiecesServer server = serve()) {
      isAsInTheModel(new Caller(server.url()));
    }
  }

  private PiecesServer serve() {
    return PiecesServer.lasting(directory, ServerOptions.defaults().withPort(0));
  }

  private void ask(Caller caller, String method, String path, ContractBodies bodies) {
    List<String> arguments = new ArrayList<>();
    String url = path;
    while (url.contains("{")) {
      String id = bodies.id();
      arguments.add(id);
      url = url.replaceFirst("\\{[^}]*}", id);
    }
    String body = bodies.body(method, path);
    HttpResponse<String> answer = method.equals("get") ? caller.get(url) : caller.post(url, body);
    assertThat(answer.statusCode())
        .as("%s %s %s: %s", method, url, body, answer.body())
        .isBetween(200, 499);
    if (answer.statusCode() < 300) {
      learn(caller, path, arguments, answer.body());
    }
  }

  private void learn(Caller caller, String path, List<String> arguments, String answer) {
    switch (path) {
      case "/conversations/create" -> conversation(caller, Json.object(answer).text("id"));
      case "/conversations/create/from_asset/{asset}",
          "/conversations/create/from_workstream_summary/{workstream_summary}" ->
          conversation(caller, Json.object(answer).objectOrNew("conversation").text("id"));
      case "/conversation/update", "/conversation/{conversation}/rename" ->
          names.put(Json.object(answer).text("id"), Json.object(answer).get("name"));
      case "/messages/create" -> message(Json.object(answer));
      case "/messages/{message}/delete" -> forget(arguments.get(0));
      case "/conversations/{conversation}/delete" -> {
        names.remove(arguments.get(0));
        messages.remove(arguments.get(0)).forEach(conversations::remove);
      }
      default -> {}
    }
  }

  private void conversation(Caller caller, String id) {
    ids.add(id);
    JsonObject told = Json.object(caller.get("/conversation/" + id).body());
    names.put(id, told.get("name"));
    messages.put(id, new HashSet<>());
    list(caller, "/conversation/" + id + "/messages").forEach(this::message);
  }

  private void message(JsonObject message) {
    String id = message.text("id");
    String conversation = message.objectOrNew("conversation").text("id");
    ids.add(id);
    conversations.put(id, conversation);
    messages.get(conversation).add(id);
  }

  private void forget(String message) {
    messages.get(conversations.remove(message)).remove(message);
  }

  private static List<JsonObject> list(Caller caller, String path) {
    return Json.object(caller.get(path).body()).objects("iterable");
  }

  private void isAsInTheModel(Caller caller) {
    Map<String, Object> told = new HashMap<>();
    list(caller, "/conversations").forEach(it -> told.put(it.text("id"), it.get("name")));
    assertThat(told).isEqualTo(names);
    Map<String, String> owners = new HashMap<>();
    list(caller, "/messages")
        .forEach(it -> owners.put(it.text("id"), it.objectOrNew("conversation").text("id")));
    assertThat(owners).isEqualTo(conversations);
    messages.forEach(
        (conversation, members) -> {
          Set<String> listed = new HashSet<>();
          list(caller, "/conversation/" + conversation + "/messages")
              .forEach(it -> listed.add(it.text("id")));
          assertThat(listed).as(conversation).isEqualTo(members);
        });
  }
}
