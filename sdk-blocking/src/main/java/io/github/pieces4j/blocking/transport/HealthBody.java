package io.github.pieces4j.blocking.transport;

import io.github.pieces4j.internal.http.BodyBuffer;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** A short text from a port that may belong to any program; a longer one is none. */
final class HealthBody implements BodySubscriber<String> {
  private static final int MAX_BYTES = 1_024;

  private final CompletableFuture<String> text = new CompletableFuture<>();
  private final BodyBuffer body = new BodyBuffer(MAX_BYTES);
  private @Nullable Subscription subscription;

  @Override
  public CompletionStage<String> getBody() {
    return text;
  }

  @Override
  public void onSubscribe(Subscription started) {
    subscription = started;
    started.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    if (!part.stream().allMatch(body::append) && subscription != null) {
      subscription.cancel();
      text.complete("");
    }
  }

  @Override
  public void onError(Throwable failure) {
    text.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    text.complete(new String(body.toArray(), StandardCharsets.UTF_8));
  }
}
