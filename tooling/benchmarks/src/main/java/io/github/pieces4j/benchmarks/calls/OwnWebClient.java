package io.github.pieces4j.benchmarks.calls;

import java.util.concurrent.Callable;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** What a program writes itself with Spring's WebClient. */
final class OwnWebClient extends MeasuredClient.Reactive {
  private static final int LARGEST_ANSWER = 64 * 1_024 * 1_024;

  private final WebClient web;
  private final String id;

  OwnWebClient(Calls calls) {
    id = calls.id();
    HttpClient connections = HttpClient.create(ConnectionProvider.create("own", Calls.CONNECTIONS));
    web =
        WebClient.builder()
            .baseUrl(calls.server().toString())
            .clientConnector(new ReactorClientHttpConnector(connections))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
            .build();
  }

  @Override
  Callable<Mono<?>> call(CallKind operation) {
    return switch (operation) {
      case GET ->
          () -> read(web.get().uri("/conversation/{id}", id), OwnRecords.Conversation.class);
      case CREATE ->
          () ->
              read(
                  web.post().uri("/conversations/create").bodyValue(OwnRecords.Seed.USUAL),
                  OwnRecords.Conversation.class);
      case LIST -> () -> read(web.get().uri("/conversations"), OwnRecords.Conversations.class);
    };
  }

  private static <T> Mono<T> read(WebClient.RequestHeadersSpec<?> request, Class<T> type) {
    return request.retrieve().bodyToMono(type);
  }
}
