package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.error.PiecesDecodeException;
import io.github.pieces4j.internal.json.IdentifierList;
import io.github.pieces4j.internal.json.IncomingIdentifiers;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A list's body, whose bytes are taken as they arrive; none are kept. */
final class ListBodySubscriber implements BodySubscriber<IdentifierList> {
  private final IncomingIdentifiers incoming;
  private final CompletableFuture<IdentifierList> list = new CompletableFuture<>();
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private volatile long bytes;

  ListBodySubscriber(IncomingIdentifiers incoming) {
    this.incoming = incoming;
  }

  /** Returns how many bytes have come. */
  long bytes() {
    return bytes;
  }

  @Override
  public CompletionStage<IdentifierList> getBody() {
    return list;
  }

  @Override
  public void onSubscribe(Subscription source) {
    subscription.set(source);
    source.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    Subscription source = subscription.get();
    if (source == null || list.isDone()) {
      return;
    }
    try {
      buffers.forEach(this::feed);
      source.request(1);
    } catch (PiecesDecodeException e) {
      source.cancel();
      list.completeExceptionally(e);
    }
  }

  private void feed(ByteBuffer buffer) {
    byte[] chunk = new byte[buffer.remaining()];
    buffer.get(chunk);
    bytes += chunk.length;
    incoming.feed(chunk);
  }

  @Override
  public void onError(Throwable error) {
    list.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    try {
      list.complete(incoming.end());
    } catch (PiecesDecodeException e) {
      list.completeExceptionally(e);
    }
  }
}
