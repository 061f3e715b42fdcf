package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;

/** The JDK's client and the SDK's codec, with nothing between. */
final class RawJdk extends MeasuredClient.Blocking {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest get;
  private final HttpRequest list;
  private final Calls calls;

  RawJdk(Calls calls) {
    this.calls = calls;
    get = HttpRequest.newBuilder(calls.conversation()).build();
    list = HttpRequest.newBuilder(calls.list()).build();
  }

  @Override
  Callable<?> call(CallKind operation) {
    return switch (operation) {
      case GET -> () -> PiecesJson.decode(body(get), Conversation.class);
      case CREATE -> () -> PiecesJson.decode(body(create()), Conversation.class);
      case LIST -> () -> PiecesJson.decode(body(list), Conversations.class);
    };
  }

  private HttpRequest create() {
    return HttpRequest.newBuilder(calls.create())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(PiecesJson.encode(Calls.SEED)))
        .build();
  }

  private byte[] body(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, BodyHandlers.ofByteArray()).body();
  }
}
