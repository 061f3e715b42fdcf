package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.webclient.ApiClient;
import io.github.pieces4j.benchmarks.webclient.api.ConversationApi;
import io.github.pieces4j.benchmarks.webclient.api.ConversationsApi;
import io.github.pieces4j.benchmarks.webclient.model.ConversationTypeEnum;
import io.github.pieces4j.benchmarks.webclient.model.SeededConversation;
import java.util.concurrent.Callable;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** What OpenAPI Generator makes for Spring's WebClient. */
final class GeneratedWebClient extends MeasuredClient.Reactive {
  private static final int LARGEST_ANSWER = 64 * 1_024 * 1_024;
  private static final SeededConversation SEED =
      new SeededConversation().name(Calls.NAME).type(ConversationTypeEnum.COPILOT);

  private final ConversationApi conversation;
  private final ConversationsApi conversations;
  private final String id;

  GeneratedWebClient(Calls calls) {
    HttpClient connections =
        HttpClient.create(ConnectionProvider.create("generated", Calls.CONNECTIONS));
    WebClient web =
        ApiClient.buildWebClientBuilder(ApiClient.createDefaultMapper(null))
            .clientConnector(new ReactorClientHttpConnector(connections))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
    ApiClient client = new ApiClient(web).setBasePath(calls.server().toString());
    conversation = new ConversationApi(client);
    conversations = new ConversationsApi(client);
    id = calls.id();
  }

  @Override
  Callable<Mono<?>> call(CallKind operation) {
    return switch (operation) {
      case GET -> () -> conversation.conversationGetSpecificConversation(id, null);
      case CREATE -> () -> conversations.conversationsCreateSpecificConversation(null, SEED);
      case LIST -> () -> conversations.conversationsSnapshot(null);
    };
  }
}
