package io.github.pieces4j.server;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.MessageRole;
import io.github.pieces4j.request.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Calls a server over plain HTTP, without any code of the clients. */
public final class Caller {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI server;

  public Caller(EmbeddedPiecesOs server) {
    this(server.url());
  }

  public Caller(URI server) {
    this.server = server;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).build());
  }

  /** Posts without a body. */
  public HttpResponse<String> post(String path) {
    return post(path, "");
  }

  public HttpResponse<String> post(String path, String body) {
    return post(path, HttpRequest.BodyPublishers.ofString(body));
  }

  public HttpResponse<String> post(String path, HttpRequest.BodyPublisher body) {
    return send(request(path).POST(body).build());
  }

  /** Posts a record and reads the answer as another. */
  public <T> T post(String path, Object body, Class<T> type) {
    return read(postRecord(path, body), type);
  }

  public HttpResponse<String> postRecord(String path, Object body) {
    return post(path, HttpRequest.BodyPublishers.ofByteArray(PiecesJson.encode(body)));
  }

  public <T> T get(String path, Class<T> type) {
    return read(get(path), type);
  }

  public Conversation conversation(String id) {
    return get("/conversation/" + id, Conversation.class);
  }

  public Conversations conversations() {
    return get("/conversations", Conversations.class);
  }

  public Conversation createConversation(String name) {
    return post("/conversations/create", Seeds.conversation(name), Conversation.class);
  }

  public ConversationMessage createMessage(String conversationId, String text) {
    return post(
        "/messages/create",
        Seeds.message(conversationId, MessageRole.USER, text),
        ConversationMessage.class);
  }

  /** Opens a WebSocket and waits until it is open. */
  public WebSocket open(String path, WebSocket.Listener listener) {
    URI socketUrl = URI.create(url(path).toString().replaceFirst("^http", "ws"));
    return HTTP.newWebSocketBuilder().buildAsync(socketUrl, listener).join();
  }

  /** A server that does not answer fails a test, and does not hold it up. */
  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url(path)).timeout(PATIENCE);
  }

  private URI url(String path) {
    return URI.create(server + path);
  }

  public <T> T read(HttpResponse<String> response, Class<T> type) {
    if (response.statusCode() != 200) {
      throw new AssertionError(response + ": " + response.body());
    }
    return PiecesJson.decode(response.body().getBytes(StandardCharsets.UTF_8), type);
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
