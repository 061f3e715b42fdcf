package io.github.pieces4j.server.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.request.Seeds;
import io.github.pieces4j.server.Caller;
import io.github.pieces4j.server.EmbeddedPiecesOs;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RequestShapesTest {
  private final EmbeddedPiecesOs server = EmbeddedPiecesOs.start();
  private final Caller caller = new Caller(server);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void theBodyOfARequestThatAsksForAnUpgradeIsIgnored() throws Exception {
    HttpResponse<String> response =
        send(HttpClient.Version.HTTP_2, "Content-Type", "application/json");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).startsWith("The body is invalid: at $");
    assertThat(caller.conversations().iterable()).isEmpty();
  }

  @Test
  void aRequestWithoutABodyMayAskForAnUpgrade() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/conversations"))
            .version(HttpClient.Version.HTTP_2)
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
  }

  @Test
  void eachWayOfNamingTheApplicationAndTheContentIsTaken() throws Exception {
    for (List<String> header :
        List.of(
            List.of("X-Application-ID", "some-application"),
            List.of("application", "some-application"),
            List.of("Content-Type", "application/json"),
            List.of("Content-Type", "application/json; charset=utf-8"),
            List.of("Content-Type", "application/json;charset=UTF-8"))) {
      HttpResponse<String> response =
          send(HttpClient.Version.HTTP_1_1, header.get(0), header.get(1));
      assertThat(response.statusCode()).as("%s", header).isEqualTo(200);
    }
    assertThat(caller.conversations().iterable()).hasSize(5);
  }

  private HttpResponse<String> send(HttpClient.Version version, String header, String value)
      throws IOException, InterruptedException {
    byte[] body = PiecesJson.encode(Seeds.conversation("Shape"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.url() + "/conversations/create"))
            .version(version)
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void eachSpellingOfTransferablesIsUnderstood() {
    String id = caller.createConversation("Spelled").id();
    caller.createMessage(id, "Secret words");

    for (String query : List.of("false", "False", "FALSE", "false&", "false&other=1")) {
      assertThat(messages(id, "?transferables=" + query)).doesNotContain("Secret words");
    }
    for (String query : List.of("", "?", "?transferables=True", "?transferables=true&x")) {
      assertThat(messages(id, query)).contains("Secret words");
    }
  }

  private String messages(String id, String query) {
    HttpResponse<String> response = caller.get("/conversation/" + id + "/messages" + query);
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  @Test
  void bodiesThatMayBeLeftOutAreNotMissed() {
    String id = caller.createConversation("No bodies").id();
    String message = caller.createMessage(id, "Hello").id();

    assertThat(caller.post("/conversation/" + id + "/summarize").statusCode()).isEqualTo(200);
    assertThat(caller.post("/conversation/" + id + "/summarize", "{}").statusCode()).isEqualTo(200);
    assertThat(caller.post("/conversation/" + id + "/scores/increment").statusCode())
        .isEqualTo(204);
    assertThat(caller.post("/message/" + message + "/scores/increment").statusCode())
        .isEqualTo(204);
  }

  @Test
  void aWrongBodyIsRefusedWithAReasonAndChangesNothing() {
    String id = caller.createConversation("Unchanged").id();
    caller.createMessage(id, "Unchanged too");
    var before = caller.conversation(id);
    for (String path : List.of("/summarize", "/search", "/scores/increment")) {
      HttpResponse<String> response = caller.post("/conversation/" + id + path, "[1]");
      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(response.body()).startsWith("The body is invalid: at $");
    }
    assertThat(caller.conversation(id)).isEqualTo(before);
  }
}
