package io.github.pieces4j.checks.contract;

import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.error.PiecesException;
import io.github.pieces4j.error.PiecesResponseException;
import io.github.pieces4j.http.HttpHeaders;
import io.github.pieces4j.internal.call.Answer;
import io.github.pieces4j.internal.call.Exchange;
import io.github.pieces4j.internal.call.Exchanges;
import io.github.pieces4j.internal.call.StreamExchange;
import io.github.pieces4j.internal.http.WireRequest;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.ConversationMessage;
import io.github.pieces4j.model.ConversationMessages;
import io.github.pieces4j.model.Conversations;
import io.github.pieces4j.model.FlattenedConversations;
import io.github.pieces4j.model.PiecesCollection;
import io.github.pieces4j.model.SeededConversation;
import io.github.pieces4j.model.SeededConversationMessage;
import io.github.pieces4j.model.StreamedIdentifiers;
import io.github.pieces4j.request.ConnectionRequests;
import io.github.pieces4j.request.ConversationRequests;
import io.github.pieces4j.request.ConversationsRequests;
import io.github.pieces4j.request.MessagesRequests;
import io.github.pieces4j.request.PiecesRequest;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Is the smallest client that keeps the contract: the core's exchanges over java.net.http. */
final class PlainClient implements ClientUnderTest {
  private final PiecesOptions options;
  private final Exchanges exchanges;
  private final HttpClient http;

  PlainClient(PiecesOptions options) {
    this.options = options;
    exchanges = new Exchanges(options);
    http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  }

  @Override
  public <R> R execute(PiecesRequest<R> request) {
    Map<String, String> headers = headers();
    Exchange<R> exchange = exchanges.begin(request, options.baseUrl(), headers);
    try {
      return send(exchange);
    } catch (PiecesResponseException failure) {
      return send(
          exchanges
              .beginElsewhere(exchange, options.baseUrl(), headers, failure)
              .orElseThrow(() -> failure));
    }
  }

  private Map<String, String> headers() {
    try {
      return exchanges.headers().toCompletableFuture().join();
    } catch (CompletionException e) {
      throw (PiecesException) e.getCause();
    }
  }

  private <R> R send(Exchange<R> exchange) {
    var answer = http.sendAsync(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
    try {
      HttpResponse<byte[]> response =
          answer.get(options.callTimeout().toMillis(), TimeUnit.MILLISECONDS);
      HttpHeaders headers = new HttpHeaders(response.headers().map());
      Answer<R> read = exchange.answered(response.statusCode(), headers);
      read.append(ByteBuffer.wrap(response.body()));
      return read.read().value();
    } catch (ExecutionException e) {
      throw exchange.disconnected(e.getCause());
    } catch (TimeoutException | InterruptedException e) {
      throw exchange.call().timedOut(e);
    }
  }

  private static HttpRequest request(Exchange<?> exchange) {
    WireRequest wire = exchange.wireRequest();
    HttpRequest.Builder request = HttpRequest.newBuilder(wire.url());
    wire.headers().forEach(request::header);
    var body =
        wire.content()
            .map(HttpRequest.BodyPublishers::ofByteArray)
            .orElse(HttpRequest.BodyPublishers.noBody());
    return request.method(wire.method().name(), body).build();
  }

  @Override
  public AutoCloseable streamIdentifiers(Consumer<StreamedIdentifiers> listener) {
    StreamExchange exchange =
        exchanges.beginStream(
            ConversationsRequests.streamIdentifiers(), options.baseUrl(), Map.of());
    TextListener texts =
        new TextListener(
            text ->
                listener.accept(exchange.readFrame(text.getBytes(StandardCharsets.UTF_8)).batch()));
    WebSocket socket = http.newWebSocketBuilder().buildAsync(exchange.webSocketUrl(), texts).join();
    return socket::abort;
  }

  @Override
  public <T, C extends PiecesCollection<T>> Stream<T> elements(PiecesRequest<C> request) {
    return execute(request).stream();
  }

  @Override
  public Conversation create(SeededConversation seed) {
    return execute(ConversationsRequests.create(seed));
  }

  @Override
  public Conversations list() {
    return execute(ConversationsRequests.list());
  }

  @Override
  public FlattenedConversations identifiers() {
    return execute(ConversationsRequests.identifiers());
  }

  @Override
  public Conversation get(String conversationId) {
    return execute(ConversationRequests.get(conversationId));
  }

  @Override
  public Conversation update(Conversation conversation) {
    return execute(ConversationsRequests.update(conversation));
  }

  @Override
  public Conversation rename(String conversationId) {
    return execute(ConversationRequests.rename(conversationId));
  }

  @Override
  public void delete(String conversationId) {
    execute(ConversationRequests.delete(conversationId));
  }

  @Override
  public ConversationMessages messages(String conversationId) {
    return execute(ConversationRequests.messages(conversationId));
  }

  @Override
  public ConversationMessage createMessage(SeededConversationMessage seed) {
    return execute(MessagesRequests.create(seed));
  }

  @Override
  public ConversationMessages listMessages() {
    return execute(MessagesRequests.list());
  }

  @Override
  public String health() {
    return execute(ConnectionRequests.health());
  }

  @Override
  public String version() {
    return execute(ConnectionRequests.version());
  }

  @Override
  public void close() {}
}
