package io.github.pieces4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pieces4j.server.config.ServerOptions;
import io.github.pieces4j.server.json.Json;
import io.github.pieces4j.server.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts as the programs do that use the official wrapper. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrapperStartTest {
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private Path portFile;
  private PiecesServer server;
  private Caller caller;

  @BeforeAll
  void start(@TempDir Path directory) {
    portFile = directory.resolve("Config").resolve(".port.txt");
    server =
        PiecesServer.lasting(
            directory.resolve("data"), ServerOptions.defaults().withPort(0).withPortFile(portFile));
    caller = new Caller(server.url());
    caller.createConversation("Shown at the start");
  }

  @AfterAll
  void close() {
    server.close();
    assertThat(portFile).doesNotExist();
  }

  @Test
  void aScanFindsIt() throws Exception {
    assertThat(Files.readString(portFile)).isEqualTo("" + server.port());
    HttpRequest head =
        HttpRequest.newBuilder(URI.create(server.url() + "/.well-known/health"))
            .method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer = http.send(head, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("content-type"))
        .isEqualTo(caller.get("/.well-known/health").headers().firstValue("content-type"));
    assertThat(caller.get("/.well-known/health").body()).startsWith("ok:");
  }

  @Test
  void whoConnectsLearnsWhoAndWhatIsThere() {
    HttpResponse<String> connected =
        caller.post(
            "/connect",
            "{\"application\":{\"name\":\"OPEN_SOURCE\",\"platform\":\"LINUX\",\"version\":\"0.0.1\"}}");
    assertThat(Json.object(connected.body()).objectOrNew("application").text("id")).isNotBlank();
    JsonObject user = Json.object(caller.get("/user").body()).objectOrNew("user");
    assertThat(user.text("id")).isNotBlank();
    assertThat(user.objectOrNew("aesthetics").properties()).containsKeys("font", "theme");
    assertThat(Json.object(caller.get("/models").body()).objects("iterable"))
        .hasSize(1)
        .first()
        .satisfies(
            model ->
                assertThat(model.properties())
                    .containsKeys("id", "name", "version", "created", "type", "usage", "cloud"));
    assertThat(Json.object(caller.get("/applications").body()).objects("iterable")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/identifiers",
        "/assets",
        "/anchors",
        "/ranges",
        "/tags",
        "/websites",
        "/persons",
        "/workstream_summaries",
        "/workstream_events/identifiers",
        "/hints",
        "/formats",
        "/annotations",
        "/annotations/identifiers",
        "/activities",
        "/shares",
        "/sensitives",
        "/anchor_points",
        "/workstream_pattern_engine/sources"
      })
  void whatNothingIsKeptOfIsAnEmptyList(String path) {
    assertThat(Json.object(caller.get(path).body()).objects("iterable")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/user/stream",
        "/conversations/stream/identifiers",
        "/messages/stream/identifiers",
        "/assets/stream/identifiers",
        "/anchors/stream/identifiers",
        "/ranges/stream/identifiers",
        "/annotations/stream/identifiers",
        "/workstream_pattern_engine/processors/vision/status/stream"
      })
  void eachSocketSaysSomethingFirst(String path) throws Exception {
    Heard heard = new Heard();
    WebSocket socket = caller.open(path, heard);
    assertThat(heard.next()).startsWith("{");
    socket.abort();
  }

  @Test
  void theSocketOfHealthSaysWhatHealthDoes() throws Exception {
    Heard heard = new Heard();
    WebSocket socket = caller.open("/.well-known/stream/health", heard);
    assertThat(heard.next()).isEqualTo(caller.get("/.well-known/health").body());
    socket.abort();
  }

  @Test
  void eachQuestionIsToldThatNoModelIsHere() throws Exception {
    Heard heard = new Heard();
    WebSocket socket = caller.open("/qgpt/stream", heard);
    assertThat(heard.next()).contains("\"status\":\"FAILED\"", "\"conversation\":");
    for (String question : List.of("{\"request\":\"r1\",\"conversation\":\"c1\"}", "no JSON")) {
      socket.sendText(question, true).join();
      JsonObject answer = Json.object(heard.next());
      assertThat(answer.text("status")).isEqualTo("FAILED");
      assertThat(answer.text("errorMessage")).contains("No model");
      assertThat(answer.text("request")).isEqualTo(question.startsWith("{") ? "r1" : null);
    }
    assertThat(caller.post("/qgpt/question", "{}").statusCode()).isEqualTo(501);
    socket.abort();
  }

  /** What a socket says, whole frames. */
  private static final class Heard implements WebSocket.Listener {
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        frames.add(parts.toString());
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }

    String next() throws InterruptedException {
      String frame = frames.poll(20, TimeUnit.SECONDS);
      assertThat(frame).as("a frame").isNotNull();
      return frame;
    }
  }
}
