package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.benchmarks.peer.ApiClient;
import io.github.pieces4j.benchmarks.peer.api.ConversationApi;
import io.github.pieces4j.benchmarks.peer.api.ConversationsApi;
import io.github.pieces4j.benchmarks.peer.model.ConversationTypeEnum;
import io.github.pieces4j.benchmarks.peer.model.SeededConversation;
import java.util.concurrent.Callable;

/** What OpenAPI Generator makes for the JDK's client. */
final class GeneratedNative extends MeasuredClient.Blocking {
  private static final SeededConversation SEED =
      new SeededConversation().name(Calls.NAME).type(ConversationTypeEnum.COPILOT);

  private final ConversationApi conversation;
  private final ConversationsApi conversations;
  private final String id;

  GeneratedNative(Calls calls) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(calls.server().toString());
    conversation = new ConversationApi(client);
    conversations = new ConversationsApi(client);
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
}
