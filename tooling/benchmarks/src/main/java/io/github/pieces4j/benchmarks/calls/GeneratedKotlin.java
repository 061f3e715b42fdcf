package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.kotlin.api.ConversationApi;
import io.github.pieces4j.benchmarks.kotlin.api.ConversationsApi;
import io.github.pieces4j.benchmarks.kotlin.model.ConversationTypeEnum;
import io.github.pieces4j.benchmarks.kotlin.model.SeededConversation;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** What OpenAPI Generator makes for Kotlin, on OkHttp. */
final class GeneratedKotlin extends MeasuredClient.Blocking {
  private static final int MINUTES = 5;
  private static final SeededConversation SEED =
      new SeededConversation(
          ConversationTypeEnum.COPILOT,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          Calls.NAME,
          null,
          null,
          null);

  private final OkHttpClient client;
  private final ConversationApi conversation;
  private final ConversationsApi conversations;
  private final String id;

  GeneratedKotlin(Calls calls) {
    client =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(Calls.CONNECTIONS, MINUTES, TimeUnit.MINUTES))
            .build();
    conversation = new ConversationApi(calls.server().toString(), client);
    conversations = new ConversationsApi(calls.server().toString(), client);
    id = calls.id();
  }

  @Override
  Callable<?> call(CallKind operation) {
    return switch (operation) {
      case GET -> () -> conversation.conversationGetSpecificConversation(id, null);
      case CREATE -> () -> conversations.conversationsCreateSpecificConversation(null, SEED);
      case LIST -> () -> conversations.conversationsSnapshot(null);
    };
  }

  /** Its threads would keep the process alive for a minute. */
  @Override
  public void close() {
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
