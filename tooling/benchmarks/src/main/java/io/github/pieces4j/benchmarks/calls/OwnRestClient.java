package io.github.pieces4j.benchmarks.calls;

import java.net.http.HttpClient;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** What a program writes itself with Spring's RestClient on the JDK's client. */
final class OwnRestClient extends MeasuredClient.Blocking {
  private final RestClient rest;
  private final String id;

  OwnRestClient(Calls calls) {
    id = calls.id();
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    rest =
        RestClient.builder()
            .baseUrl(calls.server().toString())
            .requestFactory(new JdkClientHttpRequestFactory(client))
            .build();
  }

  @Override
  Callable<?> call(CallKind operation) {
    return switch (operation) {
      case GET ->
          () -> read(rest.get().uri("/conversation/{id}", id), OwnRecords.Conversation.class);
      case CREATE ->
          () ->
              read(
                  rest.post().uri("/conversations/create").body(OwnRecords.Seed.USUAL),
                  OwnRecords.Conversation.class);
      case LIST -> () -> read(rest.get().uri("/conversations"), OwnRecords.Conversations.class);
    };
  }

  private static <T> Object read(RestClient.RequestHeadersSpec<?> request, Class<T> type) {
    return Objects.requireNonNull(request.retrieve().body(type));
  }
}
