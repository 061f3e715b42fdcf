package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.peer.ApiClient;
import io.github.pieces4j.benchmarks.peer.api.ConversationApi;
import io.github.pieces4j.blocking.PiecesClient;
import io.github.pieces4j.config.CallLimits;
import io.github.pieces4j.config.PiecesOptions;
import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.reactive.ReactivePiecesClient;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A way to read one conversation, with as many connections as it has by itself. */
enum Contender {
  JDK {
    @Override
    Loop loop(URI server, String id) {
      java.net.http.HttpClient client =
          java.net.http.HttpClient.newBuilder()
              .version(java.net.http.HttpClient.Version.HTTP_1_1)
              .build();
      HttpRequest request = HttpRequest.newBuilder(server.resolve("/conversation/" + id)).build();
      return Loop.blocking(
          () ->
              PiecesJson.decode(
                  client.send(request, BodyHandlers.ofByteArray()).body(), Conversation.class));
    }
  },
  BLOCKING {
    @Override
    Loop loop(URI server, String id) {
      PiecesClient client = PiecesClient.create(server);
      return Loop.blocking(() -> client.conversation(id).get());
    }
  },
  BLOCKING_64 {
    @Override
    Loop loop(URI server, String id) {
      PiecesClient client = PiecesClient.create(options(server));
      return Loop.blocking(() -> client.conversation(id).get());
    }
  },
  GENERATED {
    @Override
    Loop loop(URI server, String id) {
      ApiClient client = new ApiClient();
      client.updateBaseUri(server.toString());
      ConversationApi api = new ConversationApi(client);
      return Loop.blocking(() -> api.conversationGetSpecificConversation(id, null));
    }
  },
  NETTY {
    @Override
    Loop loop(URI server, String id) {
      HttpClient client = HttpClient.create(ConnectionProvider.create("raw", CONNECTIONS));
      URI url = server.resolve("/conversation/" + id);
      return Loop.reactive(
          () ->
              client
                  .get()
                  .uri(url)
                  .responseSingle((head, body) -> body.asByteArray())
                  .map(body -> PiecesJson.decode(body, Conversation.class)));
    }
  },
  REACTIVE {
    @Override
    Loop loop(URI server, String id) {
      ReactivePiecesClient client = ReactivePiecesClient.create(server);
      return Loop.reactive(() -> client.conversation(id).get());
    }
  },
  REACTIVE_64 {
    @Override
    Loop loop(URI server, String id) {
      ReactivePiecesClient client = ReactivePiecesClient.create(options(server));
      return Loop.reactive(() -> client.conversation(id).get());
    }
  };

  private static final int CONNECTIONS = 64;

  /** Returns a loop of such calls. */
  abstract Loop loop(URI server, String id);

  private static PiecesOptions options(URI server) {
    CallLimits usual = CallLimits.DEFAULT;
    return PiecesOptions.of(
        it ->
            it.baseUrl(server)
                .callLimits(
                    new CallLimits(
                        usual.maxResponseBytes(),
                        CONNECTIONS,
                        usual.maxPendingCalls(),
                        usual.maxOpenLists())));
  }

  /** A caller that pauses for nothing until it is told to stop. */
  interface Loop {
    /** Makes calls one after another while the condition holds, and counts them. */
    void run(Running running) throws Exception;

    static Loop blocking(Callable<?> call) {
      return running -> running.inThreads(call);
    }

    static Loop reactive(Callable<Mono<?>> call) {
      return running -> running.inChains(call);
    }
  }
}
