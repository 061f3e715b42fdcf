package io.github.pieces4j.benchmarks.calls;

import io.github.pieces4j.json.PiecesJson;
import io.github.pieces4j.model.Conversation;
import io.github.pieces4j.model.Conversations;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.util.concurrent.Callable;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Reactor Netty and the SDK's codec, with nothing between. */
final class RawNetty extends MeasuredClient.Reactive {
  private final HttpClient client =
      HttpClient.create(ConnectionProvider.create("raw", Calls.CONNECTIONS));
  private final HttpClient json =
      client.headers(headers -> headers.set("Content-Type", "application/json"));
  private final Calls calls;

  RawNetty(Calls calls) {
    this.calls = calls;
  }

  @Override
  Callable<Mono<?>> call(CallKind operation) {
    return switch (operation) {
      case GET -> () -> read(client.get().uri(calls.conversation()), Conversation.class);
      case CREATE -> () -> read(json.post().uri(calls.create()).send(seed()), Conversation.class);
      case LIST -> () -> read(client.get().uri(calls.list()), Conversations.class);
    };
  }

  private static Mono<ByteBuf> seed() {
    return Mono.fromSupplier(() -> Unpooled.wrappedBuffer(PiecesJson.encode(Calls.SEED)));
  }

  private static <T> Mono<T> read(HttpClient.ResponseReceiver<?> receiver, Class<T> type) {
    return receiver
        .responseSingle((head, body) -> body.asByteArray())
        .map(body -> PiecesJson.decode(body, type));
  }
}
